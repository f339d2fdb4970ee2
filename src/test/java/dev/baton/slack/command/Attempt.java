package dev.baton.slack.command;

import static dev.baton.slack.command.Office.AMY;
import static dev.baton.slack.command.Office.ANA;
import static dev.baton.slack.command.Office.BEN;
import static dev.baton.slack.command.Office.LEA;
import static dev.baton.slack.command.Office.MAX;
import static dev.baton.slack.command.Office.MIA;
import static dev.baton.slack.command.Office.OLGA;
import static dev.baton.slack.command.Office.ZOE;

import dev.baton.lead.Lead;
import dev.baton.lead.UserId;
import dev.baton.slack.card.Message;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A move that somebody tries to make with a lead, by a line or by a button.
 *
 * @param line   what is typed after {@code /lead}, with {@code #} for the number and {@code PHONE} for the end of a phone
 *               number that no other lead has; or a button's action id
 * @param who    may do it, where the state allows it
 * @param during the state in which it is what one does
 */
record Attempt(String title, String line, String who, Stage during) {

    private static final Pattern DATE = Pattern.compile("<!date\\^\\d+\\^[^|>]*\\|([^>]*)>");
    private static final Map<String, String> PEOPLE =
            Map.of(ANA, "Ana", AMY, "Amy", BEN, "Ben", MIA, "Mia", LEA, "Lea", MAX, "Max", OLGA, "Olga", ZOE, "Zoe");

    /**
     * What came of it.
     *
     * @param lead as it is now
     * @param told as its reader sees it, about a lead #109
     */
    record Came(boolean allowed, Lead lead, String told) {}

    Came in(Office office, Lead lead, String user) {
        Message told = answer(office, lead, user);
        Lead now = office.store().leadBook().find(lead.number()).orElseThrow();
        boolean allowed = now.record().version() != lead.record().version();
        return new Came(allowed, now, readable(told.text(), lead));
    }

    private Message answer(Office office, Lead lead, String user) {
        LeadAnswer button = office.screens().buttons().get(line);
        return button == null
                ? office.type(user, typed(lead.number().value()))
                : button.answer(new Asker(new UserId(user), line + lead.number() + user), lead.number());
    }

    private String typed(long number) {
        return line.replace("#", Long.toString(number)).replace("PHONE", "%04d".formatted(number));
    }

    private static String readable(String text, Lead lead) {
        String plain = DATE.matcher(text).replaceAll("$1").replace("\n", " ");
        for (Map.Entry<String, String> person : PEOPLE.entrySet()) {
            plain = plain.replace("<@" + person.getKey() + ">", Objects.requireNonNull(person.getValue()));
        }
        long number = lead.number().value();
        return plain.replaceAll(" \\d+ more are waiting in .*", " _(And what else waits.)_")
                .replaceAll("#" + number + "\\b", "#109")
                .replaceAll("(/lead [a-z]+ )" + number + "\\b", "$1" + 109)
                .replaceAll("#1\\b", "#87")
                .replaceAll("(/lead [a-z]+ )1\\b", "$1" + 87);
    }
}

package dev.baton.slack.command;

import dev.baton.desk.QualifyLead.Opportunity;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.Typed;
import dev.baton.slack.card.Message;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code /lead qualify 109 12000 https://crm.example/42}: takes a lead for a real opportunity. */
final class QualifyVerb implements Verb {

    private final QualifyAnswer qualify;

    QualifyVerb(QualifyAnswer qualify) {
        this.qualify = qualify;
    }

    @Override
    public String name() {
        return "qualify";
    }

    @Override
    public String usage() {
        return "<number> [amount] [link] [note]";
    }

    @Override
    public String example() {
        return "/lead qualify 109 12000 https://crm.example/42";
    }

    @Override
    public String purpose() {
        return "says that a lead of yours is a real opportunity, and what it may be worth.";
    }

    @Override
    public Message answer(Asker asker, List<String> arguments) {
        LeadNumber number = Arguments.number(arguments);
        return qualify.make(number, asker, opportunity(arguments.subList(1, arguments.size())))
                .told();
    }

    private static Opportunity opportunity(List<String> words) {
        List<String> left = new ArrayList<>(words);
        Optional<Long> amount = amount(left);
        Map<Typed.Kind, String> texts = new EnumMap<>(Typed.Kind.class);
        if (!left.isEmpty() && Amounts.isMeantAsLink(left.get(0))) {
            String typed = left.remove(0);
            texts.put(
                    Typed.Kind.LINK,
                    Amounts.link(typed)
                            .orElseThrow(() -> new UsageProblem(Says.code(typed)
                                    + " is not an address that begins with https:// or http://, so nothing was"
                                    + " changed.")));
        }
        String note = String.join(" ", left);
        if (note.length() > AskedInputs.LONGEST_TEXT) {
            throw new UsageProblem("A text has at most 3,000 characters, so nothing was changed.");
        }
        if (!note.isEmpty()) {
            texts.put(Typed.Kind.NOTE, note);
        }
        return new Opportunity(amount.orElse(null), texts);
    }

    /** Whatever begins with a digit is meant as an amount; {@code 12 000} comes as two words. */
    private static Optional<Long> amount(List<String> left) {
        if (left.isEmpty() || !Character.isDigit(left.get(0).charAt(0))) {
            return Optional.empty();
        }
        StringBuilder typed = new StringBuilder(left.remove(0));
        while (!left.isEmpty() && left.get(0).matches("\\d{3}")) {
            typed.append(' ').append(left.remove(0));
        }
        Optional<Long> amount = Amounts.amount(typed.toString());
        if (amount.isEmpty()) {
            throw new UsageProblem(Says.code(typed.toString())
                    + " is not an amount in whole numbers above zero, so nothing was changed.");
        }
        return amount;
    }
}

package dev.baton.slack.command;

import dev.baton.desk.HearLead;
import dev.baton.lead.LeadNumber;
import dev.baton.slack.card.Message;
import dev.baton.slack.card.VoiceText;
import dev.baton.voice.Saying;
import dev.baton.voice.VoiceBook;
import dev.baton.voice.VoiceItem;
import java.util.List;

/** {@code /lead asked 109 "Do you integrate with SAP?"} and {@code /lead missing 109 "case study for hospitals"}. */
final class HeardVerb implements Verb {

    private final Saying.Kind kind;
    private final HearLead hearLead;
    private final Refusals refusals;

    HeardVerb(Saying.Kind kind, HearLead hearLead, Refusals refusals) {
        this.kind = kind;
        this.hearLead = hearLead;
        this.refusals = refusals;
    }

    @Override
    public String name() {
        return kind == Saying.Kind.QUESTION ? "asked" : "missing";
    }

    @Override
    public String usage() {
        return kind == Saying.Kind.QUESTION ? "<number> <what they asked>" : "<number> <what material>";
    }

    @Override
    public String example() {
        return kind == Saying.Kind.QUESTION
                ? "/lead asked 109 \"Do you integrate with SAP?\""
                : "/lead missing 109 \"case study for hospitals\"";
    }

    @Override
    public String purpose() {
        return kind == Saying.Kind.QUESTION
                ? "tells marketing what a lead of yours asked."
                : "tells marketing what material you lacked for a lead of yours.";
    }

    @Override
    public Message answer(Asker asker, List<String> arguments) {
        LeadNumber number = Arguments.number(arguments);
        if (arguments.size() < 2) {
            throw new UsageProblem(kind == Saying.Kind.QUESTION ? "What did they ask?" : "Which material was missing?");
        }
        String text = String.join(" ", arguments.subList(1, arguments.size()));
        HearLead.Heard heard = hearLead.hear(kind, number, asker.user(), text);
        if (heard instanceof HearLead.Heard.Refused refused) {
            return refusals.tell(refused.why(), asker.user());
        }
        if (heard instanceof HearLead.Heard.Done done) {
            return Says.paragraphs("Noted: " + done.noted().item().number(), List.of(told(number, text, done.noted())));
        }
        throw new UsageProblem("It takes words, and at most " + HearLead.LONGEST
                + " characters of them, so nothing was kept. A longer story goes into the note of a touch.");
    }

    private static String told(LeadNumber number, String text, VoiceBook.Noted noted) {
        VoiceItem item = noted.item();
        String said = (noted.again() ? "You had noted that of " + number + " already: " : "Noted of " + number + ": ")
                + VoiceText.quoted(text) + ", " + item.number() + ", heard "
                + (item.times() == 1 ? "once" : item.times() + " times") + " so far. ";
        return item.answered()
                .map(answer -> said + "Marketing has answered it:\n> " + VoiceText.answer(answer.text()))
                .orElseGet(() -> said + "Marketing sees it, and you are told when it is answered.");
    }
}

package dev.baton.slack.command;

import dev.baton.lead.Actor;
import dev.baton.lead.Lead;
import dev.baton.lead.Refusal;
import dev.baton.lead.UserId;
import dev.baton.slack.card.ThreadText;
import dev.baton.slack.card.Words;

/** Why nothing is taken back, how the lead stands, and with that what is possible instead. */
final class UndoRefusal {

    private final ThreadText happened;
    private final PresentState presentState;

    UndoRefusal(Words words, PresentState presentState) {
        this.happened = new ThreadText(words);
        this.presentState = presentState;
    }

    String sentence(Refusal.NotUndone refusal, UserId reader) {
        Lead lead = refusal.lead();
        return because(refusal, reader) + " Nothing was changed. " + presentState.sentence(lead, reader);
    }

    private String because(Refusal.NotUndone refusal, UserId reader) {
        Lead lead = refusal.lead();
        String told = refusal.what() == null ? "" : happened.line(lead, refusal.what(), refusal.before());
        return switch (refusal.why()) {
            case NOTHING -> "You did nothing with " + lead.number() + " that could be taken back.";
            case NOT_THEIRS ->
                "Only whoever did it can take it back, and the last thing done with " + lead.number()
                        + " was not yours: " + told + ".";
            case TOO_LATE -> "That was more than ten minutes ago, so it stays: " + told + ".";
            case FOLLOWED -> followed(refusal, reader) + told + ".";
            case TOLD -> "It cannot be taken back, because others were told of it at once: " + told + ".";
            case ALREADY -> "You took that back already, and nothing before it goes with it: " + told + ".";
        };
    }

    private static String followed(Refusal.NotUndone refusal, UserId reader) {
        boolean own = refusal.what() != null && refusal.what().by().equals(new Actor.Person(reader));
        return own
                ? "What you did last cannot be taken back: "
                : "It cannot be taken back any more, because something followed: ";
    }
}

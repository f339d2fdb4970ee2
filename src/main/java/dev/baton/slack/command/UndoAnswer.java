package dev.baton.slack.command;

import dev.baton.desk.Outcome;
import dev.baton.desk.Undo;
import dev.baton.lead.LeadNumber;
import dev.baton.slack.card.Message;

/** Takes back what somebody did last with a lead. */
final class UndoAnswer implements LeadAnswer {

    private final Undo undo;
    private final MoveAnswer outcomes;

    UndoAnswer(Undo undo, MoveAnswer outcomes) {
        this.undo = undo;
        this.outcomes = outcomes;
    }

    @Override
    public Message answer(Asker asker, LeadNumber number) {
        Outcome outcome = undo.undo(number, asker.user(), asker.requestKey());
        Message told = outcomes.tell(outcome, number, asker);
        return outcome instanceof Outcome.Done ? Says.sentence("Taken back. " + told.text()) : told;
    }
}

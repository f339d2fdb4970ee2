package dev.baton.slack.command;

import dev.baton.desk.UndoTurnDown;
import dev.baton.lead.LeadNumber;
import dev.baton.slack.card.Message;

/** Takes back that somebody turned a lead down. */
final class UndoAnswer implements LeadAnswer {

    private final UndoTurnDown undo;
    private final MoveAnswer outcomes;

    UndoAnswer(UndoTurnDown undo, MoveAnswer outcomes) {
        this.undo = undo;
        this.outcomes = outcomes;
    }

    @Override
    public Message answer(Asker asker, LeadNumber number) {
        return outcomes.tell(undo.undo(number, asker.user(), asker.requestKey()), number, asker);
    }
}

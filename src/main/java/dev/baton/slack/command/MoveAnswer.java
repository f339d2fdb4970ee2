package dev.baton.slack.command;

import dev.baton.desk.Outcome;
import dev.baton.desk.Undo;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadNumber;
import dev.baton.slack.card.Message;
import dev.baton.slack.card.UndoButton;

/** Says what became of a move. A request that was carried out before is answered as it stands now. */
final class MoveAnswer {

    private final PresentState presentState;
    private final Refusals refusals;
    private final Undo undo;

    MoveAnswer(PresentState presentState, Refusals refusals, Undo undo) {
        this.presentState = presentState;
        this.refusals = refusals;
        this.undo = undo;
    }

    /** With a button that takes it back, where that can be done. */
    Message tell(Outcome outcome, LeadNumber number, Asker asker) {
        if (outcome instanceof Outcome.Refused refused) {
            return refusals.tell(refused.why(), asker.user());
        }
        if (outcome instanceof Outcome.Done done) {
            return tell(done.lead(), presentState.done(done.lead(), asker.user()), asker);
        }
        return presentState.tell(number, asker.user());
    }

    /** The same in other words. */
    Message tell(Lead lead, String sentence, Asker asker) {
        return undo.isPossible(lead, asker.user()) ? UndoButton.under(sentence, lead) : Says.sentence(sentence);
    }
}

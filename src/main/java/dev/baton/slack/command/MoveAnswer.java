package dev.baton.slack.command;

import dev.baton.desk.Outcome;
import dev.baton.lead.LeadNumber;
import dev.baton.slack.card.Message;

/** Says what became of a move. A request that was carried out before is answered as it stands now. */
final class MoveAnswer {

    private final PresentState presentState;
    private final Refusals refusals;

    MoveAnswer(PresentState presentState, Refusals refusals) {
        this.presentState = presentState;
        this.refusals = refusals;
    }

    Message tell(Outcome outcome, LeadNumber number, Asker asker) {
        if (outcome instanceof Outcome.Refused refused) {
            return refusals.tell(refused.why(), asker.user());
        }
        if (outcome instanceof Outcome.Done done) {
            return Says.sentence(presentState.sentence(done.lead(), asker.user()));
        }
        return presentState.tell(number, asker.user());
    }
}

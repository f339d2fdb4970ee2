package dev.baton.slack.command;

import dev.baton.desk.LiftSuppression;
import dev.baton.lead.LeadNumber;
import dev.baton.slack.card.Message;

/** Takes back that an e-mail address was suppressed. */
final class LiftAnswer implements LeadAnswer {

    private final LiftSuppression lift;
    private final MoveAnswer outcomes;

    LiftAnswer(LiftSuppression lift, MoveAnswer outcomes) {
        this.lift = lift;
        this.outcomes = outcomes;
    }

    @Override
    public Message answer(Asker asker, LeadNumber number) {
        return outcomes.tell(lift.lift(number, asker.user(), asker.requestKey()), number, asker);
    }
}

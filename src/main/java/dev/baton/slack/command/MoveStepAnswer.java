package dev.baton.slack.command;

import dev.baton.desk.MoveStep;
import dev.baton.lead.LeadNumber;
import dev.baton.slack.card.Message;

/** Puts the next step off for its owner. */
final class MoveStepAnswer implements LeadAnswer {

    private final MoveStep moveStep;
    private final MoveStep.Until until;
    private final MoveAnswer outcomes;

    MoveStepAnswer(MoveStep moveStep, MoveStep.Until until, MoveAnswer outcomes) {
        this.moveStep = moveStep;
        this.until = until;
        this.outcomes = outcomes;
    }

    @Override
    public Message answer(Asker asker, LeadNumber number) {
        return outcomes.tell(moveStep.move(number, asker.user(), until, asker.requestKey()), number, asker);
    }
}

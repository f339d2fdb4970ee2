package dev.baton.slack.command;

import dev.baton.desk.MoveOn;
import dev.baton.desk.Outcome;
import dev.baton.lead.LeadNumber;
import dev.baton.slack.card.Message;

/** Leaves a lead that is late where it is, for a manager who was told. */
final class MoveOnAnswer implements LeadAnswer {

    private final MoveOn moveOn;
    private final MoveAnswer outcomes;

    MoveOnAnswer(MoveOn moveOn, MoveAnswer outcomes) {
        this.moveOn = moveOn;
        this.outcomes = outcomes;
    }

    @Override
    public Message answer(Asker asker, LeadNumber number) {
        Outcome outcome = moveOn.moveOn(number, asker.user(), asker.requestKey());
        return outcome instanceof Outcome.Done
                ? Says.sentence(number + " stays where it is, and you are not told of it again unless it is handed off"
                        + " anew.")
                : outcomes.tell(outcome, number, asker);
    }
}

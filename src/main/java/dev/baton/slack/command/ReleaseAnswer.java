package dev.baton.slack.command;

import dev.baton.desk.Outcome;
import dev.baton.desk.ReleaseLead;
import dev.baton.lead.LeadNumber;
import dev.baton.slack.card.Message;

/** Gives a lead back for its owner. */
final class ReleaseAnswer implements LeadAnswer {

    private final ReleaseLead releaseLead;
    private final MoveAnswer outcomes;

    ReleaseAnswer(ReleaseLead releaseLead, MoveAnswer outcomes) {
        this.releaseLead = releaseLead;
        this.outcomes = outcomes;
    }

    @Override
    public Message answer(Asker asker, LeadNumber number) {
        Outcome outcome = releaseLead.release(number, asker.user(), asker.requestKey());
        return outcomes.tell(outcome, number, asker);
    }
}

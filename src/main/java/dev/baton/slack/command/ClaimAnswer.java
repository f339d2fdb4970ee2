package dev.baton.slack.command;

import dev.baton.desk.ClaimLead;
import dev.baton.desk.Outcome;
import dev.baton.lead.LeadNumber;
import dev.baton.slack.card.Message;

/** Claims a lead for whoever asks. */
final class ClaimAnswer implements LeadAnswer {

    private final ClaimLead claimLead;
    private final MoveAnswer outcomes;

    ClaimAnswer(ClaimLead claimLead, MoveAnswer outcomes) {
        this.claimLead = claimLead;
        this.outcomes = outcomes;
    }

    @Override
    public Message answer(Asker asker, LeadNumber number) {
        Outcome outcome = claimLead.claim(number, asker.user(), asker.requestKey());
        return outcomes.tell(outcome, number, asker);
    }
}

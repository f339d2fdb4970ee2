package dev.baton.slack.command;

import dev.baton.desk.Outcome;
import dev.baton.desk.ReassignLead;
import dev.baton.lead.ClaimedLead;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.UserId;
import dev.baton.slack.card.Message;
import dev.baton.slack.card.Mrkdwn;

/** Gives a lead to somebody for a manager, and says what became of it. */
final class ReassignAnswer {

    private final ReassignLead reassignLead;
    private final MoveAnswer outcomes;

    ReassignAnswer(ReassignLead reassignLead, MoveAnswer outcomes) {
        this.reassignLead = reassignLead;
        this.outcomes = outcomes;
    }

    /** @param refused whether nothing was changed */
    record Made(boolean refused, Message told) {}

    Made make(LeadNumber number, Asker asker, UserId rep) {
        Outcome outcome = reassignLead.reassign(number, asker.user(), rep, asker.requestKey());
        return outcome instanceof Outcome.Done done
                ? new Made(false, Says.sentence(given(done.lead(), rep)))
                : new Made(outcome instanceof Outcome.Refused, outcomes.tell(outcome, number, asker));
    }

    private static String given(Lead lead, UserId rep) {
        String anew = lead instanceof ClaimedLead claimed && claimed.committed().touchDue() != null
                ? " The time for the first touch starts anew."
                : "";
        return lead.number() + " is " + Mrkdwn.mention(rep)
                + "'s now, and its contact is sent to them. The thread of its" + " card says that you moved it." + anew;
    }
}

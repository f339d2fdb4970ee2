package dev.baton.slack.card;

import dev.baton.lead.ClaimedLead;
import dev.baton.lead.Lead;
import dev.baton.lead.Reassignment;
import dev.baton.lead.UserId;
import org.jspecify.annotations.Nullable;

/** What is said of a lead that a manager moved. */
final class ReassignmentText {

    private final Words words;

    ReassignmentText(Words words) {
        this.words = words;
    }

    /** @param who did it, as mrkdwn */
    String of(Lead lead, Reassignment event, String who) {
        if (event instanceof Reassignment.Reassigned reassigned) {
            return who + " gave it to " + words.person(reassigned.to()) + had(reassigned.from()) + anew(lead);
        }
        UserId from = ((Reassignment.HandedBack) event).from();
        return who + " gave it back to the channel" + had(from) + ", so it is open again";
    }

    private String had(@Nullable UserId from) {
        return from == null ? "" : " (it was " + words.person(from) + "'s)";
    }

    private static String anew(Lead lead) {
        return lead instanceof ClaimedLead claimed && claimed.committed().touchDue() != null
                ? "; the time for the first touch starts anew"
                : "";
    }
}

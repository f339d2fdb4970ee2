package dev.baton.lead;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Why a move was not made. Nothing was changed; the reader is told why, privately, and what is possible instead. */
public sealed interface Refusal {

    record NoSuchLead(LeadNumber number) implements Refusal {}

    /** It is not ready, so there is nothing to claim yet. */
    record StillHeld(Lead.Held lead) implements Refusal {}

    record AlreadyYours(Lead.Claimed lead) implements Refusal {}

    /** Somebody else was first. */
    record ClaimedByOther(Lead.Claimed lead, Instant askedAt) implements Refusal {}

    /** Nobody has it, so it cannot be given back. */
    record NobodyHasIt(Lead.Open lead) implements Refusal {}

    /** Only its owner may do this. */
    record NotYours(Lead.Claimed lead) implements Refusal {}

    /**
     * The person may not claim here.
     *
     * @param roster the roster that may, or null on the fallback channel, where any rep may
     */
    record NotOnRoster(Lead.Open lead, @Nullable String roster) implements Refusal {}

    /** Slack has not yet told Baton who is who since it was installed. */
    record TeamUnknown(LeadNumber number) implements Refusal {}
}

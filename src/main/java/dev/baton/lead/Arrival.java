package dev.baton.lead;

import java.time.Instant;
import java.util.Optional;

/** Something came in for a lead: a submission, or all that had come in for another lead of the same person. */
public sealed interface Arrival permits Submission, Absorption {

    Instant receivedAt();

    Actor by();

    /** What it says that is to be known of the lead. */
    Facts facts();

    /** How many submissions it is. */
    int submissions();

    Event event(Lead before, Scorecard rescored);

    /** The submission to be kept; none where it is kept already. */
    Optional<Submission> toKeep();
}

package dev.baton.query;

import dev.baton.lead.LeadNumber;
import dev.baton.lead.UserId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The contested rejects: those that wait for a ruling, and how others ended. */
public interface Disputes {

    /** What is due first first. */
    List<Open> open(int limit);

    /** Those that this person raised, and those about leads that they may see; what is due first first. */
    List<Open> openTo(UserId reader);

    /** The same of those that this person was asked to decide. */
    List<Open> waitingFor(UserId decider, int limit);

    /** Those that ended from one instant to before the other, oldest first. */
    List<Over> over(Instant from, Instant until);

    /** @param due by when it is to be decided */
    record Open(LeadNumber lead, UserId disputer, UserId rejecter, Instant raisedAt, Instant due) {}

    /**
     * @param by who ended it; null for nobody, where the lead had moved on
     */
    record Over(LeadNumber lead, Outcome outcome, @Nullable UserId by, Instant at) {}

    /** How one ended. */
    enum Outcome {
        UPHELD,
        OVERTURNED,
        /** The rejecter took the reject back. */
        CONCEDED,
        WITHDRAWN,
        /** The lead had moved on. */
        OVERTAKEN
    }
}

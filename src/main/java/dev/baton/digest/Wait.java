package dev.baton.digest;

import dev.baton.lead.LeadNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * How long something took.
 *
 * @param length elapsed time, not business time; until the cut-off where it had not happened
 * @param over   whether it had happened
 */
public record Wait(LeadNumber lead, Duration length, boolean over) {

    /** The shortest first; what has not happened takes longer than everything. */
    static final Comparator<Wait> LONGEST_LAST =
            Comparator.comparing((Wait wait) -> !wait.over).thenComparing(Wait::length);

    /** A touch may be done before the lead is claimed, in one step with it: that is no wait. */
    static Wait of(Story story, Instant from, Optional<Instant> to) {
        Instant end = to.orElse(story.cutOff());
        return new Wait(story.lead(), end.isBefore(from) ? Duration.ZERO : Duration.between(from, end), to.isPresent());
    }
}

package dev.baton.sla;

import dev.baton.lead.NextStep;
import dev.baton.lead.Touch;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * When the next attempt is due after one that came to nothing, where the rep does not say.
 *
 * @param after business time from the attempt, by its outcome; an outcome without an entry asks for nothing
 */
public record FollowUps(Map<Touch.Outcome, Duration> after) {

    public FollowUps {
        after = Map.copyOf(after);
    }

    /** The same way as this attempt, once that much business time has passed. */
    public Optional<NextStep> of(Touch.Channel channel, Touch.Outcome outcome, Instant at, BusinessHours hours) {
        return Optional.ofNullable(after.get(outcome)).map(time -> new NextStep(channel, hours.add(at, time)));
    }
}

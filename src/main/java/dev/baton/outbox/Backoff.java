package dev.baton.outbox;

import java.time.Duration;

/**
 * How long to wait after a failure: twice as long each time up to a cap, less a random part, so that what failed
 * together does not come back together.
 *
 * @param first    after the first failure, at most
 * @param cap      never longer than this
 * @param attempts after so many it is given up
 */
public record Backoff(Duration first, Duration cap, int attempts) {

    /** The share of a wait that chance can take off it. */
    private static final double JITTER = 0.25;

    /** Tries for about a day: nine waits up to the cap, then 4 to 5 minutes each. */
    public static Backoff ofADay() {
        return new Backoff(Duration.ofSeconds(1), Duration.ofMinutes(5), 330);
    }

    /**
     * @param failures how often it has failed, at least 1
     * @param chance   from 0 to 1
     */
    public Duration delay(int failures, double chance) {
        int doublings = Math.min(Math.max(failures - 1, 0), 20);
        long full = Math.min(first.toMillis() << doublings, cap.toMillis());
        return Duration.ofMillis(full - Math.round((double) full * JITTER * chance));
    }

    public boolean givesUpAfter(int failures) {
        return failures >= attempts;
    }
}

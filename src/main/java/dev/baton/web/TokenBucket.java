package dev.baton.web;

import java.time.Duration;

/**
 * So many at once, refilled at a steady pace. Knows no clock: each question says when it is asked, in nanoseconds of
 * {@link System#nanoTime}. For one thread at a time.
 */
final class TokenBucket {

    private static final double NANOS = Duration.ofSeconds(1).toNanos();

    private final double most;
    private final double perNano;
    private double tokens;
    private long filledAt;

    /**
     * Full at first.
     *
     * @param most      at once
     * @param perSecond how many come back
     */
    TokenBucket(double most, double perSecond, long now) {
        this.most = most;
        this.perNano = perSecond / NANOS;
        this.tokens = most;
        this.filledAt = now;
    }

    /** Takes one, where there is one. */
    boolean take(long now) {
        fill(now);
        if (tokens < 1) {
            return false;
        }
        tokens--;
        return true;
    }

    /** Until there is one to take: whole seconds, at least 1. */
    long secondsToWait(long now) {
        fill(now);
        return Math.max(1, (long) Math.ceil((1 - tokens) / perNano / NANOS));
    }

    private void fill(long now) {
        tokens = Math.min(most, tokens + (now - filledAt) * perNano);
        filledAt = now;
    }
}

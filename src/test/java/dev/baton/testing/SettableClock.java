package dev.baton.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Stands still until it is told how much time has passed. */
public final class SettableClock extends Clock {

    private volatile Instant now;

    /** Starts on a Monday morning. */
    public SettableClock() {
        this(Instant.parse("2026-05-04T09:00:00Z"));
    }

    /** @param now where it starts */
    public SettableClock(Instant now) {
        this.now = now;
    }

    public void tick(Duration by) {
        now = now.plus(by);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Instants only");
    }
}

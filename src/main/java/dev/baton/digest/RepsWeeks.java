package dev.baton.digest;

import org.jspecify.annotations.Nullable;

/** Makes reps' own weeks, and keeps the latest, because all of them are told of the same. May be used by several threads. */
public final class RepsWeeks {

    private final DigestSource source;
    private @Nullable OwnWeeks latest;

    public RepsWeeks(DigestSource source) {
        this.source = source;
    }

    /** @param week that is over */
    public synchronized OwnWeeks of(Week week) {
        OwnWeeks known = latest;
        if (known == null || !known.week().equals(week)) {
            known = OwnWeeks.of(week, source);
            latest = known;
        }
        return known;
    }
}

package dev.baton.query;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A stretch of the domain clock's time.
 *
 * @param from  its first instant
 * @param until the first instant after it, later than {@code from}
 * @param told  how it is named to the asker, such as {@code last week (9–15 Nov)}
 * @param of    what of a lead has to lie in it
 */
public record Period(Instant from, Instant until, String told, Of of) {

    /** Names of stretches that something happens in: October, Q2, week 46, 2026, the last 7 days. */
    private static final Pattern IN = Pattern.compile("^(?:[A-Z]|week |20\\d\\d|the (?!day ))");

    /** What of a lead has to lie in the period. */
    public enum Of {
        /** One of its hand-offs was committed then. */
        HANDED_OFF,
        /** It came to its present state then; a held lead that was never handed off: it was first received then. */
        CAME_TO;

        /** Lower case, as in {@code handed_off}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Period {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("a period that ends at " + until + " cannot begin at " + from);
        }
    }

    /** As a sentence has it: {@code in October (1–31 Oct)}, {@code last week (9–15 Nov)}. */
    public String when() {
        return (IN.matcher(told).find() ? "in " : "") + told;
    }

    public Duration length() {
        return Duration.between(from, until);
    }
}

package dev.baton.digest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Whole days of a timezone's calendar that a digest is about; how long they are together depends on what the clocks do. */
public sealed interface Period permits Week, Month {

    /** So old is a hand-off when it is asked what came of it. */
    int OLD_ENOUGH = 30;

    /** Its first day. */
    LocalDate first();

    /** The first day after it. */
    LocalDate end();

    ZoneId zone();

    /** @param periods of the same kind later, or earlier where negative */
    Period plus(int periods);

    default Instant from() {
        return first().atStartOfDay(zone()).toInstant();
    }

    /** The first instant after it, which is the cut-off of its numbers. */
    default Instant until() {
        return end().atStartOfDay(zone()).toInstant();
    }

    default boolean contains(Instant instant) {
        return !instant.isBefore(from()) && instant.isBefore(until());
    }

    default Period previous() {
        return plus(-1);
    }

    /** The first instant of so many weeks that end with it. */
    default Instant weeksBack(int weeks) {
        return end().minusWeeks(weeks).atStartOfDay(zone()).toInstant();
    }

    /** The latest one before it all of whose hand-offs are {@link #OLD_ENOUGH} days old at its end. */
    default Period oldEnough() {
        Period older = previous();
        while (older.end().plusDays(OLD_ENOUGH).isAfter(end())) {
            older = older.previous();
        }
        return older;
    }
}

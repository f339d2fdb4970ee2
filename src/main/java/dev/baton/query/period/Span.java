package dev.baton.query.period;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Some days in a row.
 *
 * @param from  the first
 * @param until the first after them
 * @param name  as they were called; null for dates that are their own name
 * @param note  how they were read, where they can be read in another way
 */
record Span(
        LocalDate from,
        LocalDate until,
        @Nullable String name,
        @Nullable String note) {

    static Span of(LocalDate from, LocalDate until, String name) {
        return new Span(from, until, name, null);
    }

    static Span day(LocalDate day) {
        return new Span(day, day.plusDays(1), null, null);
    }

    static Span day(LocalDate day, String name) {
        return of(day, day.plusDays(1), name);
    }

    Span noting(@Nullable String how) {
        return new Span(from, until, name, how);
    }

    LocalDate last() {
        return until.minusDays(1);
    }

    boolean isOneDay() {
        return last().equals(from);
    }
}

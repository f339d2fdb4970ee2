package dev.baton.query.period;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Makes instants of days, and refuses what is still to come. */
final class Stretches {

    private final String typed;
    private final ZoneId zone;
    private final LocalDate today;

    /** @param typed what somebody wrote */
    Stretches(String typed, ZoneId zone, LocalDate today) {
        this.typed = typed;
        this.zone = zone;
        this.today = today;
    }

    static PeriodReading hours(int amount, Instant now) {
        if (amount == 0) {
            return new PeriodReading.Refused("No hours are no time.");
        }
        String told = amount == 1 ? "the last hour" : "the last " + amount + " hours";
        // A touch later than now, so that what happens in this very moment is in it.
        return new PeriodReading.Stretch(
                now.minus(amount, ChronoUnit.HOURS), now.plus(1, ChronoUnit.MILLIS), told, null);
    }

    PeriodReading whole(Span span) {
        if (!span.from().isBefore(span.until())) {
            return new PeriodReading.Refused("“" + typed + "” has no day in it.");
        }
        Span over = begun(span);
        String told = over.until().equals(span.until()) || span.name() == null
                ? Told.whole(over, today)
                : Told.whole(Span.of(over.from(), over.until(), span.name() + " so far"), today);
        return stretch(span.from(), over.until(), told, span.note());
    }

    PeriodReading since(Span span) {
        return stretch(span.from(), tomorrow(), Told.since(span, today), span.note());
    }

    PeriodReading after(Span span) {
        return stretch(span.until(), tomorrow(), Told.after(span, today), span.note());
    }

    PeriodReading before(Span span) {
        return upTo(span, span.from(), Told.before(span, today));
    }

    PeriodReading until(Span span) {
        Span over = begun(span);
        return upTo(over, over.until(), Told.until(over, today));
    }

    PeriodReading range(Ranges.Ends ends) {
        Span first = ends.first();
        Span last = ends.last();
        if (last.from().isBefore(first.from())) {
            return new PeriodReading.Refused("“" + typed + "” ends before it begins: write “from " + last.from()
                    + " to " + first.last() + "”, or which years are meant.");
        }
        Span all = begun(new Span(first.from(), last.until(), null, null));
        String note = first.note() == null ? last.note() : first.note();
        return stretch(all.from(), all.until(), Told.whole(all, today), note);
    }

    PeriodReading noSuchDay() {
        return new PeriodReading.Refused("The calendar has no “" + typed + "”.");
    }

    private PeriodReading upTo(Span named, LocalDate until, String told) {
        return named.from().isAfter(today)
                ? stillToCome()
                : new PeriodReading.Stretch(Instant.EPOCH, start(until), told, named.note());
    }

    private PeriodReading stretch(LocalDate from, LocalDate until, String told, @Nullable String note) {
        if (from.isAfter(today)) {
            return stillToCome();
        }
        return new PeriodReading.Stretch(start(from), start(until), told, note);
    }

    private PeriodReading stillToCome() {
        return new PeriodReading.Refused("“" + typed + "” is still to come, so nothing has happened then.");
    }

    /** Without the days that are still to come. */
    private Span begun(Span span) {
        boolean goesOn = span.until().isAfter(tomorrow()) && !span.from().isAfter(today);
        return goesOn ? new Span(span.from(), tomorrow(), span.name(), span.note()) : span;
    }

    private LocalDate tomorrow() {
        return today.plusDays(1);
    }

    /** The first instant of the day: not every day has a midnight. */
    private Instant start(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}

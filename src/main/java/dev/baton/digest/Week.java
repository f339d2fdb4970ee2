package dev.baton.digest;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Monday to Sunday, by the calendar of a timezone; one in which the clocks are changed is an hour shorter or longer.
 *
 * @param monday its first day
 */
public record Week(LocalDate monday, ZoneId zone) implements Period {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})-[Ww](\\d{2})");

    public Week {
        if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new IllegalArgumentException("a week does not begin on a " + monday.getDayOfWeek());
        }
    }

    /** Empty for what is no week, such as {@code 2026-W54}. */
    public static Optional<Week> parse(String text, ZoneId zone) {
        Matcher written = WRITTEN.matcher(text.strip());
        if (!written.matches()) {
            return Optional.empty();
        }
        // The fourth of January is in the first week of its year.
        Week week = of(LocalDate.of(Integer.parseInt(written.group(1)), 1, 4), zone)
                .plus(Integer.parseInt(written.group(2)) - 1);
        return Optional.of(week)
                .filter(read -> read.toString().equals(text.strip().toUpperCase(Locale.ROOT)));
    }

    /** The one that day is in. */
    public static Week of(LocalDate day, ZoneId zone) {
        return new Week(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), zone);
    }

    /** The last one that is over. */
    public static Week lastClosed(Instant now, ZoneId zone) {
        return of(now.atZone(zone).toLocalDate(), zone).previous();
    }

    @Override
    public LocalDate first() {
        return monday;
    }

    @Override
    public LocalDate end() {
        return monday.plusWeeks(1);
    }

    @Override
    public Week previous() {
        return plus(-1);
    }

    @Override
    public Week plus(int weeks) {
        return new Week(monday.plusWeeks(weeks), zone);
    }

    /** As {@link #parse} reads it: {@code 2026-W46}. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                monday.get(IsoFields.WEEK_BASED_YEAR),
                monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}

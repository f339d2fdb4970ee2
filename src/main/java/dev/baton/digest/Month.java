package dev.baton.digest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A month, by the calendar of a timezone. */
public record Month(YearMonth month, ZoneId zone) implements Period {

    /** Empty for what is no month, such as {@code 2026-13}. */
    public static Optional<Month> parse(String text, ZoneId zone) {
        try {
            return Optional.of(new Month(YearMonth.parse(text.strip()), zone));
        } catch (DateTimeParseException isNone) {
            return Optional.empty();
        }
    }

    /** The last one that is over. */
    public static Month lastClosed(Instant now, ZoneId zone) {
        return new Month(YearMonth.from(now.atZone(zone)).minusMonths(1), zone);
    }

    @Override
    public LocalDate first() {
        return month.atDay(1);
    }

    @Override
    public LocalDate end() {
        return month.plusMonths(1).atDay(1);
    }

    @Override
    public Month plus(int months) {
        return new Month(month.plusMonths(months), zone);
    }

    /** Those that end in it, in their order. */
    public List<Week> weeks() {
        Week firstToEnd = Week.of(first(), zone);
        return Stream.iterate(firstToEnd, week -> !week.end().isAfter(end()), week -> week.plus(1))
                .filter(week -> week.end().isAfter(first()))
                .toList();
    }

    /** As {@link #parse} reads it: {@code 2026-10}. */
    @Override
    public String toString() {
        return month.toString();
    }
}

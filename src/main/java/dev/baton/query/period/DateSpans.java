package dev.baton.query.period;

import dev.baton.calendar.Names;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Single days by their date: {@code 2026-11-03}, {@code 3.11.}, {@code 11/3}, {@code 3 November}, {@code the 3rd}. */
final class DateSpans {

    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
    private static final String YEAR = "(20\\d{2}|\\d{2})";
    private static final String WEEKDAY = "(?:(" + Names.WEEKDAY + ") )?";

    static final List<Way> WAYS = List.of(
            Way.of(
                    "(20\\d{2})([-/.])(\\d{1,2})\\2(\\d{1,2})",
                    (said, seen) -> day(said.group(1), number(said, 3), number(said, 4), seen)),
            Way.of(
                    "(\\d{1,2})\\.(\\d{1,2})(?:\\." + YEAR + "?)?",
                    (said, seen) -> day(said.group(3), number(said, 2), number(said, 1), seen)),
            Way.of("(\\d{1,2})([/-])(\\d{1,2})\\2" + YEAR, (said, seen) -> eitherWay(said, 3, said.group(4), seen)),
            Way.of("(\\d{1,2})/(\\d{1,2})", (said, seen) -> eitherWay(said, 2, null, seen)),
            Way.of(
                    WEEKDAY + DAY + "\\.? ?(?:of )?(" + Names.MONTH + ")(?: " + YEAR + ")?",
                    (said, seen) -> fitting(said.group(1), day(said.group(4), month(said, 3), number(said, 2), seen))),
            Way.of(
                    WEEKDAY + "(" + Names.MONTH + ") " + DAY + "(?: (20\\d{2}))?",
                    (said, seen) -> fitting(said.group(1), day(said.group(4), month(said, 2), number(said, 3), seen))),
            Way.of("(\\d{1,2})(?:st|nd|rd|th)", (said, seen) -> ofMonth(number(said, 1), seen)));

    private DateSpans() {}

    private static Optional<Span> day(@Nullable String year, int month, int day, Viewpoint seen) {
        if (month < 1 || month > 12) {
            return Optional.empty();
        }
        if (year != null) {
            int full = year.length() == 2 ? 2000 + Integer.parseInt(year) : Integer.parseInt(year);
            return in(YearMonth.of(full, month), day).findFirst();
        }
        return seen.meant(seen.years().flatMap(in -> in(YearMonth.of(in, month), day)));
    }

    private static Stream<Span> in(YearMonth month, int day) {
        return month.isValidDay(day) ? Stream.of(Span.day(month.atDay(day))) : Stream.empty();
    }

    private static Optional<Span> ofMonth(int day, Viewpoint seen) {
        LocalDate around = seen.notBefore() == null ? seen.today() : seen.notBefore();
        return seen.meant(Stream.iterate(YearMonth.from(around).minusMonths(2), month -> month.plusMonths(1))
                .limit(5)
                .flatMap(month -> in(month, day)));
    }

    /** As it is written where the asker is; the other way where that is no date. */
    private static Optional<Span> eitherWay(MatchResult said, int second, @Nullable String year, Viewpoint seen) {
        int one = number(said, 1);
        int other = number(said, second);
        Optional<Span> dayFirst = day(year, other, one, seen);
        Optional<Span> monthFirst = day(year, one, other, seen);
        if (dayFirst.isEmpty() || monthFirst.isEmpty() || dayFirst.equals(monthFirst)) {
            return dayFirst.or(() -> monthFirst);
        }
        Span meant = (seen.monthFirst() ? monthFirst : dayFirst).orElseThrow();
        Span not = (seen.monthFirst() ? dayFirst : monthFirst).orElseThrow();
        return Optional.of(meant.noting(said.group() + " is read as " + Told.day(meant.from(), seen.today()) + ", the "
                + (seen.monthFirst() ? "month" : "day") + " first, as where you are; for "
                + Told.day(not.from(), seen.today()) + " write " + not.from() + "."));
    }

    /** Empty for a date that is no such day of the week. */
    private static Optional<Span> fitting(@Nullable String weekday, Optional<Span> day) {
        return weekday == null ? day : day.filter(span -> span.from().getDayOfWeek() == Names.weekday(weekday));
    }

    private static int number(MatchResult said, int group) {
        return Integer.parseInt(said.group(group));
    }

    private static int month(MatchResult said, int group) {
        return Names.month(said.group(group)).getValue();
    }
}

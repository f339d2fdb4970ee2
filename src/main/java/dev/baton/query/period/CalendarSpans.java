package dev.baton.query.period;

import dev.baton.calendar.Names;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Months, quarters, halves, numbered weeks and years: {@code October}, {@code Q2 2026}, {@code week 46}, {@code 2026-W46}. */
final class CalendarSpans {

    private static final String YEAR = "(20\\d{2})";
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");

    static final List<Way> WAYS = List.of(
            Way.of("(?:last |month of )?(" + Names.MONTH + ")", (said, seen) -> month(said.group(1), null, seen)),
            Way.of(
                    "(?:month of )?(" + Names.MONTH + ") (?:of )?" + YEAR,
                    (said, seen) -> month(said.group(1), said.group(2), seen)),
            Way.of("this (" + Names.MONTH + ")", (said, seen) -> thisYears(Names.month(said.group(1)), seen)),
            Way.of(
                    YEAR + "[-/](0?[1-9]|1[0-2])",
                    (said, seen) -> one(said.group(1), seen, monthly(number(said.group(2))))),
            Way.of(
                    "(0?[1-9]|1[0-2])/" + YEAR,
                    (said, seen) -> one(said.group(2), seen, monthly(number(said.group(1))))),
            Way.of(
                    "q ?(\\d)(?: ?[-/]? ?(?:of )?" + YEAR + ")?",
                    (said, seen) -> quarter(number(said.group(1)), said.group(2), seen)),
            Way.of(YEAR + "[- /]?q(\\d)", (said, seen) -> quarter(number(said.group(2)), said.group(1), seen)),
            Way.of(
                    "(first|second|third|fourth) quarter(?: (?:of )?" + YEAR + ")?",
                    (said, seen) -> quarter(ORDINALS.indexOf(said.group(1)) + 1, said.group(2), seen)),
            Way.of(
                    "h([12])(?: (?:of )?" + YEAR + ")?",
                    (said, seen) -> half(number(said.group(1)), said.group(2), seen)),
            Way.of(
                    "(?:calendar )?(?:week|wk|cw|kw|w) ?(\\d{1,2})(?:(?: of)?[ /-]" + YEAR + ")?",
                    (said, seen) -> week(number(said.group(1)), said.group(2), seen)),
            Way.of(
                    YEAR + "[- ]?w(?:eek)? ?(\\d{1,2})",
                    (said, seen) -> week(number(said.group(2)), said.group(1), seen)),
            Way.of(
                    "(?:year )?" + YEAR,
                    (said, seen) -> Optional.of(
                            Calendar.months(LocalDate.of(number(said.group(1)), 1, 1), 12, said.group(1)))));

    private CalendarSpans() {}

    private static Optional<Span> month(String name, @Nullable String year, Viewpoint seen) {
        return one(year, seen, monthly(Names.month(name).getValue()));
    }

    private static Optional<Span> thisYears(Month month, Viewpoint seen) {
        return Optional.of(monthly(month.getValue()).apply(seen.today().getYear()));
    }

    private static IntFunction<Span> monthly(int month) {
        String name = Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return year -> Calendar.months(LocalDate.of(year, month, 1), 1, name);
    }

    private static Optional<Span> quarter(int quarter, @Nullable String year, Viewpoint seen) {
        return quarter < 1 || quarter > 4
                ? Optional.empty()
                : one(year, seen, in -> Calendar.months(LocalDate.of(in, 3 * quarter - 2, 1), 3, "Q" + quarter));
    }

    private static Optional<Span> half(int half, @Nullable String year, Viewpoint seen) {
        return one(year, seen, in -> Calendar.months(LocalDate.of(in, 6 * half - 5, 1), 6, "H" + half));
    }

    private static Optional<Span> week(int week, @Nullable String year, Viewpoint seen) {
        Stream<Integer> years = year == null ? seen.years() : Stream.of(number(year));
        Stream<Span> weeks = years.filter(in -> week >= 1 && week <= Calendar.weeksIn(in))
                .map(in -> Calendar.week(monday(in, week), "week " + week));
        return year == null ? seen.meant(weeks) : weeks.findFirst();
    }

    private static LocalDate monday(int year, int week) {
        return Calendar.monday(LocalDate.of(year, 1, 4).with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week));
    }

    private static Optional<Span> one(@Nullable String year, Viewpoint seen, IntFunction<Span> of) {
        return year == null ? seen.meant(seen.years().map(of::apply)) : Optional.of(of.apply(number(year)));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}

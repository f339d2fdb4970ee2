package dev.baton.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Dates with the number of a day: {@code 2027-02-01}, {@code 1 feb}, {@code 3/4}, {@code the 10th}. */
final class CalendarDate {

    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
    private static final String YEAR = "(?: (\\d{4}))?";
    private static final String SHORT_YEAR = "(\\d{4}|\\d{2})";

    private static final List<Shape> SHAPES = List.of(
            Shape.of(
                    "(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})",
                    (said, today) -> dates(said.group(1), number(said, 3), number(said, 4), today)),
            Shape.of(
                    "(\\d{1,2})\\.(\\d{1,2})(?:\\." + SHORT_YEAR + "?)?",
                    (said, today) -> dates(said.group(3), number(said, 2), number(said, 1), today)),
            Shape.of("(\\d{1,2})/(\\d{1,2})(?:/" + SHORT_YEAR + ")?", CalendarDate::eitherWay),
            Shape.of("(\\d{1,2})-(\\d{1,2})-(\\d{4})", CalendarDate::eitherWay),
            Shape.of(
                    "(?:the )?" + DAY + "\\.? ?(?:of )?(" + Names.MONTH + ")" + YEAR,
                    (said, today) -> dates(said.group(3), month(said, 2), number(said, 1), today)),
            Shape.of(
                    "(" + Names.MONTH + ") (?:the )?" + DAY + YEAR,
                    (said, today) -> dates(said.group(3), month(said, 1), number(said, 2), today)),
            Shape.of("the " + DAY, (said, today) -> ofMonth(number(said, 1), today)),
            Shape.of("(\\d{1,2})(?:st|nd|rd|th)", (said, today) -> ofMonth(number(said, 1), today)));

    private static final Pattern WITH_WEEKDAY = Pattern.compile("(" + Names.WEEKDAY + ") (.+)");
    private static final Pattern NUMBER = Pattern.compile("(?:by )?(?:(" + Names.WEEKDAY + ") )?(\\d{1,2})");

    private CalendarDate() {}

    /** @return every date that the whole text can mean; none if it is not a date */
    static List<LocalDate> read(String text, LocalDate today) {
        Matcher said = WITH_WEEKDAY.matcher(text);
        if (!said.matches()) {
            return plain(text, today);
        }
        DayOfWeek weekday = Names.weekday(said.group(1));
        List<LocalDate> dates = plain(said.group(2), today);
        List<LocalDate> fitting =
                dates.stream().filter(date -> date.getDayOfWeek() == weekday).toList();
        // "mon 10.12" is a time when that date is no Monday.
        if (!fitting.isEmpty() || ClockTime.read(said.group(2)).isPresent()) {
            return fitting;
        }
        return dates.stream()
                .flatMap(date -> Stream.of(date, nearest(weekday, date)))
                .toList();
    }

    /** A number alone or after a weekday that fits, which may be the day of a month as well as an hour. */
    static List<LocalDate> bareNumber(String text, LocalDate today) {
        Matcher said = NUMBER.matcher(text);
        if (!said.matches()) {
            return List.of();
        }
        String weekday = said.group(1);
        return ofMonth(number(said, 2), today).stream()
                .filter(date -> weekday == null || date.getDayOfWeek() == Names.weekday(weekday))
                .toList();
    }

    private static List<LocalDate> plain(String text, LocalDate today) {
        return SHAPES.stream()
                .flatMap(shape -> shape.read(text, today).stream())
                .toList();
    }

    private static List<LocalDate> eitherWay(MatchResult said, LocalDate today) {
        List<LocalDate> dayFirst = dates(said.group(3), number(said, 2), number(said, 1), today);
        List<LocalDate> monthFirst = dates(said.group(3), number(said, 1), number(said, 2), today);
        return Stream.concat(dayFirst.stream(), monthFirst.stream()).toList();
    }

    /** The next one where no year is written; the days on either side of one that does not exist. */
    private static List<LocalDate> dates(@Nullable String year, int month, int day, LocalDate today) {
        if (month < 1 || month > 12 || day < 1 || day > 31) {
            return List.of();
        }
        YearMonth written = year == null ? YearMonth.of(today.getYear(), month) : YearMonth.of(year(year), month);
        boolean over = year == null
                && written.atDay(Math.min(day, written.lengthOfMonth())).isBefore(today);
        YearMonth in = over ? written.plusYears(1) : written;
        return in.isValidDay(day)
                ? List.of(in.atDay(day))
                : List.of(in.atEndOfMonth(), in.plusMonths(1).atDay(1));
    }

    /** The next such day; today as well if it is one. */
    private static List<LocalDate> ofMonth(int day, LocalDate today) {
        return Stream.iterate(YearMonth.from(today), month -> month.plusMonths(1))
                .limit(4)
                .filter(month -> month.isValidDay(day))
                .map(month -> month.atDay(day))
                .filter(date -> !date.isBefore(today))
                .limit(today.getDayOfMonth() == day ? 2 : 1)
                .toList();
    }

    private static LocalDate nearest(DayOfWeek weekday, LocalDate date) {
        LocalDate before = date.with(TemporalAdjusters.previous(weekday));
        return before.isBefore(date.minusDays(3)) ? date.with(TemporalAdjusters.next(weekday)) : before;
    }

    private static int number(MatchResult said, int group) {
        return Integer.parseInt(said.group(group));
    }

    private static int month(MatchResult said, int group) {
        return Names.month(said.group(group)).getValue();
    }

    private static int year(String digits) {
        return digits.length() == 2 ? 2000 + Integer.parseInt(digits) : Integer.parseInt(digits);
    }
}

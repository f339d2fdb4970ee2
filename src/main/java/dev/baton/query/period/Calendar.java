package dev.baton.query.period;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/** The weeks, Monday to Sunday, months, quarters and years in which days lie. */
final class Calendar {

    private Calendar() {}

    /**
     * @param unit   {@code week}, {@code month}, {@code quarter} or {@code year}
     * @param offset 0 for the one that the day lies in, -1 for the one before
     */
    static Span of(String unit, LocalDate day, int offset, String name) {
        return switch (unit.charAt(0)) {
            case 'w' -> week(monday(day).plusWeeks(offset), name);
            case 'm' -> months(day.withDayOfMonth(1).plusMonths(offset), 1, name);
            case 'q' -> months(firstOfQuarter(day).plusMonths(3L * offset), 3, name);
            default -> months(day.withDayOfYear(1).plusYears(offset), 12, name);
        };
    }

    static Span week(LocalDate monday, String name) {
        return Span.of(monday, monday.plusWeeks(1), name);
    }

    static Span months(LocalDate first, int count, String name) {
        return Span.of(first, first.plusMonths(count), name);
    }

    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static LocalDate firstOfQuarter(LocalDate day) {
        return day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % 3);
    }

    /** How many weeks the year has, as ISO 8601 counts them. */
    static long weeksIn(int year) {
        return IsoFields.WEEK_OF_WEEK_BASED_YEAR
                .rangeRefinedBy(LocalDate.of(year, 7, 1))
                .getMaximum();
    }
}

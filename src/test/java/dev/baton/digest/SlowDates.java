package dev.baton.digest;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * The days of a week or a month, counted one by one.
 *
 * @param end        the first day after it
 * @param olderFrom  the first day of the latest one before it whose last hand-off is 30 days old at its end
 * @param olderUntil the first day after that one
 */
record SlowDates(LocalDate first, LocalDate end, LocalDate olderFrom, LocalDate olderUntil) {

    /** Four weeks are only 28 days, so it is the week five weeks before. */
    static SlowDates week(LocalDate monday) {
        return new SlowDates(monday, monday.plusDays(7), monday.minusDays(35), monday.minusDays(28));
    }

    /** After a February, the month before it is not old enough. */
    static SlowDates month(YearMonth month) {
        YearMonth older = month.minusMonths(month.lengthOfMonth() < 30 ? 2 : 1);
        return new SlowDates(
                month.atDay(1),
                month.atEndOfMonth().plusDays(1),
                older.atDay(1),
                older.atEndOfMonth().plusDays(1));
    }

    /** The Mondays of the weeks whose Sunday is in it. */
    List<LocalDate> mondays() {
        List<LocalDate> mondays = new ArrayList<>();
        for (LocalDate day = first; day.isBefore(end); day = day.plusDays(1)) {
            if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
                mondays.add(day.minusDays(6));
            }
        }
        return mondays;
    }
}

package dev.baton.sla;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;

/**
 * When a team works: the same hours on each of some weekdays, in one timezone.
 *
 * @param days at least one
 * @param from the first minute of the working day
 * @param to   the end of the working day, after {@code from}; {@link LocalTime#MAX} means midnight
 */
public record BusinessHours(ZoneId zone, Set<DayOfWeek> days, LocalTime from, LocalTime to) {

    public BusinessHours {
        days = Set.copyOf(days);
        if (days.isEmpty()) {
            throw new IllegalArgumentException("Business hours need at least one day");
        }
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("Business hours end after they begin, not " + from + " to " + to);
        }
    }

    /** Every hour of every day. */
    public static BusinessHours always(ZoneId zone) {
        return new BusinessHours(zone, Set.of(DayOfWeek.values()), LocalTime.MIN, LocalTime.MAX);
    }

    /**
     * The instant at which this much business time has passed since {@code start}. Time outside the hours does not
     * count; a day that daylight saving makes shorter or longer counts what its hours really last.
     *
     * @param businessTime zero or more
     */
    public Instant add(Instant start, Duration businessTime) {
        Duration left = businessTime;
        LocalDate day = start.atZone(zone).toLocalDate();
        while (true) {
            if (days.contains(day.getDayOfWeek())) {
                Instant opens = day.atTime(from).atZone(zone).toInstant();
                Instant begin = start.isAfter(opens) ? start : opens;
                Duration open = Duration.between(begin, closes(day));
                if (open.compareTo(left) >= 0 && !open.isNegative()) {
                    return begin.plus(left);
                }
                left = open.isNegative() ? left : left.minus(open);
            }
            day = day.plusDays(1);
        }
    }

    private Instant closes(LocalDate day) {
        return to.equals(LocalTime.MAX)
                ? day.plusDays(1).atStartOfDay(zone).toInstant()
                : day.atTime(to).atZone(zone).toInstant();
    }
}

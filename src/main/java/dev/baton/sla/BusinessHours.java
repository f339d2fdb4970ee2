package dev.baton.sla;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * When a team works: the same hours on each of some weekdays but for its holidays, in one timezone.
 *
 * @param days at least one
 * @param from the first minute of the working day
 * @param to   the end of the working day, after {@code from}; {@link LocalTime#MAX} means midnight
 * @param holidays must leave working days for ever
 */
public record BusinessHours(ZoneId zone, Set<DayOfWeek> days, LocalTime from, LocalTime to, Holidays holidays) {

    public BusinessHours {
        days = Set.copyOf(days);
        if (days.isEmpty()) {
            throw new IllegalArgumentException("Business hours need at least one day");
        }
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("Business hours end after they begin, not " + from + " to " + to);
        }
    }

    /** Without holidays. */
    public BusinessHours(ZoneId zone, Set<DayOfWeek> days, LocalTime from, LocalTime to) {
        this(zone, days, from, to, Holidays.NONE);
    }

    /** Every hour of every day. */
    public static BusinessHours always(ZoneId zone) {
        return new BusinessHours(zone, Set.of(DayOfWeek.values()), LocalTime.MIN, LocalTime.MAX);
    }

    /** How long a working day is, by the clocks on the wall. */
    public Duration workingDay() {
        return to.equals(LocalTime.MAX)
                ? Duration.between(from, LocalTime.MIN).plusDays(1)
                : Duration.between(from, to);
    }

    /**
     * The earliest instant at which this much business time has passed since {@code start}. It passes while the clocks on
     * the wall show the hours: an hour that daylight saving skips is not worked, one that it repeats is worked twice.
     *
     * @param businessTime zero or more
     */
    public Instant add(Instant start, Duration businessTime) {
        if (businessTime.isZero()) {
            return start;
        }
        Duration left = businessTime;
        LocalDate day = start.atZone(zone).toLocalDate();
        while (true) {
            for (Stretch open : stretches(day)) {
                Instant begin = later(start, open.begin());
                Duration length = Duration.between(begin, open.end());
                if (length.compareTo(left) >= 0) {
                    return begin.plus(left);
                }
                left = length.isNegative() ? left : left.minus(length);
            }
            day = day.plusDays(1);
        }
    }

    /** The earliest instant from then on that is within the hours. */
    public Instant earliest(Instant instant) {
        return add(instant, Duration.ofMillis(1)).minusMillis(1);
    }

    /** The same time of day as that of {@code time}, on the first working day after that of {@code now}. */
    public Instant nextDay(Instant now, Instant time) {
        LocalDate day = now.atZone(zone).toLocalDate().plusDays(1);
        while (!days.contains(day.getDayOfWeek()) || holidays.has(day)) {
            day = day.plusDays(1);
        }
        return day.atTime(time.atZone(zone).toLocalTime()).atZone(zone).toInstant();
    }

    /** How much business time passes from {@code start} to {@code end}; zero if that is not later. */
    public Duration between(Instant start, Instant end) {
        Duration passed = Duration.ZERO;
        LocalDate last = end.atZone(zone).toLocalDate();
        for (LocalDate day = start.atZone(zone).toLocalDate(); !day.isAfter(last); day = day.plusDays(1)) {
            for (Stretch open : stretches(day)) {
                Duration within = Duration.between(later(start, open.begin()), earlier(end, open.end()));
                passed = within.isNegative() ? passed : passed.plus(within);
            }
        }
        return passed;
    }

    /** How many working days there are from the day of one instant to the day of the other, both counted. */
    public int workingDays(Instant from, Instant until) {
        LocalDate last = until.atZone(zone).toLocalDate();
        return (int) from.atZone(zone)
                .toLocalDate()
                .datesUntil(last.plusDays(1))
                .filter(this::isWorked)
                .count();
    }

    private boolean isWorked(LocalDate day) {
        return days.contains(day.getDayOfWeek()) && !holidays.has(day);
    }

    /** When work begins at the earliest on that day, whether or not it is a working day. */
    public Instant opening(LocalDate day) {
        return day.atTime(from).atZone(zone).toInstant();
    }

    private record Stretch(Instant begin, Instant end) {}

    /** The working time of a day: one stretch, or several where the clocks are changed on it; some may be empty. */
    private List<Stretch> stretches(LocalDate day) {
        if (!isWorked(day)) {
            return List.of();
        }
        List<Stretch> stretches = new ArrayList<>();
        ZoneRules rules = zone.getRules();
        Instant begin = day.atStartOfDay(zone).toInstant();
        Instant midnight = day.plusDays(1).atStartOfDay(zone).toInstant();
        while (begin.isBefore(midnight)) {
            ZoneOffset offset = rules.getOffset(begin);
            ZoneOffsetTransition change = rules.nextTransition(begin);
            Instant end = change == null ? midnight : earlier(midnight, change.getInstant());
            stretches.add(new Stretch(
                    later(begin, day.atTime(from).toInstant(offset)),
                    earlier(end, closes(day).toInstant(offset))));
            begin = end;
        }
        return stretches;
    }

    private LocalDateTime closes(LocalDate day) {
        return to.equals(LocalTime.MAX) ? day.plusDays(1).atStartOfDay() : day.atTime(to);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}

package dev.baton.config;

import dev.baton.sla.BusinessHours;
import dev.baton.sla.Holidays;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Hours as a playbook writes them, {@code Mon-Fri 09:00-18:00}, before anybody knows their timezone.
 *
 * @param days a range may run over the week's end, as {@code Sun-Thu} does
 */
record WorkingTime(Set<DayOfWeek> days, LocalTime from, LocalTime to) {

    private static final Pattern WRITTEN = Pattern.compile("([A-Za-z,-]+) (\\d\\d:\\d\\d)-(\\d\\d:\\d\\d)");
    private static final Pattern TIME = Pattern.compile("(?:(\\d+)h)?(?:(\\d+)m)?");
    private static final String MIDNIGHT = "24:00";

    /** Empty where the hours end before they begin, or were not written as the schema wants them. */
    static Optional<WorkingTime> parse(String written) {
        if (written.equals("always")) {
            return Optional.of(new WorkingTime(EnumSet.allOf(DayOfWeek.class), LocalTime.MIN, LocalTime.MAX));
        }
        Matcher matcher = WRITTEN.matcher(written);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        LocalTime from = LocalTime.parse(matcher.group(2));
        LocalTime to = matcher.group(3).equals(MIDNIGHT) ? LocalTime.MAX : LocalTime.parse(matcher.group(3));
        return from.isBefore(to) ? Optional.of(new WorkingTime(days(matcher.group(1)), from, to)) : Optional.empty();
    }

    BusinessHours in(ZoneId zone, Holidays holidays) {
        return new BusinessHours(zone, days, from, to, holidays);
    }

    /** {@code Mon}, as everywhere in a playbook. */
    static DayOfWeek day(String written) {
        return Stream.of(DayOfWeek.values())
                .filter(day -> day.name().startsWith(written.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow();
    }

    /** {@code 1h30m}; empty where it was not written as the schema wants it. */
    static Optional<Duration> duration(String written) {
        Matcher matcher = TIME.matcher(written);
        if (written.isEmpty() || !matcher.matches()) {
            return Optional.empty();
        }
        return Optional.of(Duration.ofHours(number(matcher.group(1))).plusMinutes(number(matcher.group(2))));
    }

    private static Set<DayOfWeek> days(String written) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String range : written.split(",", -1)) {
            List<DayOfWeek> ends =
                    Stream.of(range.split("-", -1)).map(WorkingTime::day).toList();
            DayOfWeek last = ends.get(ends.size() - 1);
            for (DayOfWeek day = ends.get(0); day != last; day = day.plus(1)) {
                days.add(day);
            }
            days.add(last);
        }
        return days;
    }

    private static long number(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}

package dev.baton.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Everything that a plain text can mean to somebody in a timezone, each once. */
final class Readings {

    private final ZoneId zone;
    private final Instant now;
    private final LocalDate today;

    Readings(ZoneId zone, Instant now) {
        this.zone = zone;
        this.now = now;
        this.today = now.atZone(zone).toLocalDate();
    }

    Set<When> of(String text) {
        Set<When> all = new LinkedHashSet<>();
        distance(text).ifPresent(all::add);
        days(text).forEach(day -> all.add(new When.Day(day, zone)));
        CalendarDate.bareNumber(text, today).forEach(day -> all.add(new When.Day(day, zone)));
        timeAlone(text).forEach(all::add);
        dayAndTime(text, ClockTime::usual).forEach(all::add);
        PartOfDay.in(text).ifPresent(said -> dayAndPart(said).forEach(all::add));
        return withoutEarlierToday(all);
    }

    private Optional<When> distance(String text) {
        return Distance.read(text)
                .filter(Distance::isWithinDays)
                .map(distance -> new When.Moment(now.atZone(zone).plus(distance.amount(), distance.unit())));
    }

    private List<LocalDate> days(String text) {
        return DayWord.read(text, today);
    }

    private Stream<When> timeAlone(String text) {
        return ClockTime.readLoosely(text).stream()
                .flatMap(time -> time.usual().stream())
                .flatMap(this::next);
    }

    private Stream<When> dayAndPart(PartOfDay.Said said) {
        Stream<When> offered = said.part().offered().stream()
                .flatMap(time -> days(said.rest()).stream().flatMap(day -> moments(day, time)));
        List<When> chosen =
                dayAndTime(said.rest(), time -> time.during(said.part())).toList();
        return Stream.concat(offered, chosen.stream());
    }

    /** Every way to part the text into a day and a time, in either order. */
    private Stream<When> dayAndTime(String text, Function<ClockTime, List<LocalTime>> meaning) {
        return IntStream.range(0, text.length())
                .filter(index -> text.charAt(index) == ' ')
                .boxed()
                .flatMap(gap -> {
                    String left = text.substring(0, gap);
                    String right = text.substring(gap + 1);
                    return Stream.concat(
                            dayAt(left, ClockTime.readLoosely(right).map(meaning)),
                            dayAt(right, ClockTime.read(left).map(meaning)));
                });
    }

    private Stream<When> dayAt(String day, Optional<List<LocalTime>> times) {
        return times.stream()
                .flatMap(List::stream)
                .flatMap(time -> days(day).stream().flatMap(date -> moments(date, time)));
    }

    /** Today, or tomorrow when it has passed. */
    private Stream<When> next(LocalTime time) {
        List<When> left = moments(today, time).filter(this::isAhead).toList();
        return left.isEmpty() ? moments(today.plusDays(1), time) : left.stream();
    }

    /** One; or two, where daylight saving repeats that time, or skips it and leaves one before and one after. */
    private Stream<When> moments(LocalDate day, LocalTime time) {
        LocalDateTime written = day.atTime(time);
        ZoneOffsetTransition change = zone.getRules().getTransition(written);
        Stream<ZoneOffset> offsets = change == null
                ? Stream.of(zone.getRules().getOffset(written))
                : Stream.of(change.getOffsetBefore(), change.getOffsetAfter());
        return offsets.map(offset -> new When.Moment(written.toInstant(offset).atZone(zone)));
    }

    private Set<When> withoutEarlierToday(Set<When> all) {
        Set<When> left = new LinkedHashSet<>(all);
        left.removeIf(when -> when.date().equals(today) && !isAhead(when));
        return left.isEmpty() ? all : left;
    }

    private boolean isAhead(When when) {
        return when instanceof When.Day || when.instant(LocalTime.MIN).isAfter(now);
    }
}

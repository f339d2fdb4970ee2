package dev.baton.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class BusinessHoursTest {

    private static final BusinessHours LONDON = new BusinessHours(
            ZoneId.of("Europe/London"),
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
            LocalTime.of(9, 0),
            LocalTime.of(18, 0));

    @Example
    void timeRunsWithinTheHours() {
        assertThat(LONDON.add(at("2026-11-16T10:40:00Z"), Duration.ofMinutes(15)))
                .isEqualTo(at("2026-11-16T10:55:00Z"));
    }

    @Example
    void whatIsLeftInTheEveningGoesOnInTheMorning() {
        assertThat(LONDON.add(at("2026-11-16T17:50:00Z"), Duration.ofMinutes(15)))
                .isEqualTo(at("2026-11-17T09:05:00Z"));
    }

    @Example
    void theWeekendDoesNotCount() {
        assertThat(LONDON.add(at("2026-11-20T18:00:01Z"), Duration.ofHours(4))).isEqualTo(at("2026-11-23T13:00:00Z"));
        assertThat(LONDON.add(at("2026-11-21T12:00:00Z"), Duration.ofHours(4))).isEqualTo(at("2026-11-23T13:00:00Z"));
    }

    @Example
    void aPromiseThatFillsTheDayIsDueWhenItCloses() {
        assertThat(LONDON.add(at("2026-11-16T09:00:00Z"), Duration.ofHours(9))).isEqualTo(at("2026-11-16T18:00:00Z"));
    }

    @Example
    void noTimeIsOverAtOnceWheneverItStarts() {
        Instant sunday = at("2026-11-22T12:00:00Z");

        assertThat(LONDON.add(sunday, Duration.ZERO)).isEqualTo(sunday);
    }

    @Example
    void alwaysCountsEveryHour() {
        BusinessHours always = BusinessHours.always(ZoneId.of("America/New_York"));

        assertThat(always.add(at("2026-11-21T23:30:00Z"), Duration.ofDays(3))).isEqualTo(at("2026-11-24T23:30:00Z"));
    }

    @Example
    void hoursThatEndBeforeTheyBeginOrHaveNoDayAreRefused() {
        ZoneId zone = ZoneId.of("Europe/London");
        Set<DayOfWeek> days = LONDON.days();

        assertThatThrownBy(() -> new BusinessHours(zone, days, LocalTime.NOON, LocalTime.NOON))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BusinessHours(zone, Set.of(), LocalTime.MIN, LocalTime.NOON))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 400, seed = "20261122")
    void itIsDueWhereCountingEveryMinuteEnds(
            @ForAll("hours") BusinessHours hours,
            @ForAll("minutesNearAClockChange") Instant start,
            @ForAll @IntRange(min = 1, max = 3_000) int minutes) {
        assertThat(hours.add(start, Duration.ofMinutes(minutes))).isEqualTo(counted(hours, start, minutes));
    }

    @Property(tries = 400, seed = "20261123")
    void addingInTwoStepsIsAddingAtOnce(
            @ForAll("hours") BusinessHours hours,
            @ForAll("minutesNearAClockChange") Instant start,
            @ForAll @IntRange(min = 1, max = 1_000) int first,
            @ForAll @IntRange(min = 1, max = 1_000) int second) {
        Instant inTwo = hours.add(hours.add(start, Duration.ofMinutes(first)), Duration.ofMinutes(second));

        assertThat(inTwo).isEqualTo(hours.add(start, Duration.ofMinutes(first + second)));
    }

    /** Slow and plainly right: a minute is worked when the clock on the wall shows the hours as it begins. */
    private static Instant counted(BusinessHours hours, Instant start, int minutes) {
        Instant now = start;
        int left = minutes;
        while (left > 0) {
            ZonedDateTime wall = now.atZone(hours.zone());
            boolean worked = hours.days().contains(wall.getDayOfWeek())
                    && !wall.toLocalTime().isBefore(hours.from())
                    && wall.toLocalTime().isBefore(hours.to());
            left -= worked ? 1 : 0;
            now = now.plus(1, ChronoUnit.MINUTES);
        }
        return now;
    }

    @Provide
    Arbitrary<BusinessHours> hours() {
        // Clocks change at one, two and three o'clock, at midnight, by half an hour, by a whole day, and never.
        Arbitrary<ZoneId> zones = Arbitraries.of(
                        "Europe/London",
                        "America/New_York",
                        "Australia/Lord_Howe",
                        "America/Havana",
                        "Africa/Cairo",
                        "Pacific/Apia",
                        "Asia/Kolkata",
                        "UTC")
                .map(ZoneId::of);
        Arbitrary<Set<DayOfWeek>> days = Arbitraries.of(DayOfWeek.class).set().ofMinSize(1);
        Arbitrary<Integer> from = Arbitraries.integers().between(0, 46).map(halfHours -> halfHours * 30);
        Arbitrary<Integer> length = Arbitraries.integers().between(1, 48).map(halfHours -> halfHours * 30);
        return Combinators.combine(zones, days, from, length)
                .as((zone, on, begin, minutes) -> new BusinessHours(zone, on, time(begin), time(begin + minutes)));
    }

    @Provide
    Arbitrary<Instant> minutesNearAClockChange() {
        Arbitrary<Instant> changes = Arbitraries.of(
                at("2026-03-29T01:00:00Z"),
                at("2026-10-25T01:00:00Z"),
                at("2026-03-08T07:00:00Z"),
                at("2026-11-01T06:00:00Z"),
                at("2026-04-04T15:00:00Z"),
                at("2026-10-03T15:30:00Z"),
                at("2026-03-08T05:00:00Z"),
                at("2026-04-23T22:00:00Z"),
                at("2026-10-29T21:00:00Z"),
                at("2011-12-30T10:00:00Z"));
        Arbitrary<Integer> before = Arbitraries.integers().between(-1_500, 3_000);
        return Combinators.combine(changes, before).as((change, minutes) -> change.minus(minutes, ChronoUnit.MINUTES));
    }

    private static LocalTime time(int minuteOfDay) {
        return minuteOfDay >= 24 * 60 ? LocalTime.MAX : LocalTime.ofSecondOfDay(minuteOfDay * 60L);
    }

    private static Instant at(String instant) {
        return Instant.parse(instant);
    }
}

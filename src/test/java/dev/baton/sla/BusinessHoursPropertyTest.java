package dev.baton.sla;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The arithmetic against counting minute by minute: any weekdays and hours, around clock changes and holidays. */
class BusinessHoursPropertyTest {

    /** @param near a clock change of some zone, mostly that of the hours */
    private record Team(BusinessHours hours, Instant near) {}

    @Property(tries = 400, seed = "20261122")
    void itIsDueWhereCountingEveryMinuteEnds(
            @ForAll("teams") Team team,
            @ForAll @IntRange(min = -3_000, max = 1_500) int before,
            @ForAll @IntRange(min = 1, max = 3_000) int minutes) {
        Instant start = team.near.plus(before, ChronoUnit.MINUTES);

        Instant counted = start;
        for (int left = minutes; left > 0; counted = counted.plus(1, ChronoUnit.MINUTES)) {
            left -= isWorked(team.hours, counted) ? 1 : 0;
        }
        assertThat(team.hours.add(start, Duration.ofMinutes(minutes))).isEqualTo(counted);
    }

    @Property(tries = 400, seed = "20261123")
    void addingInTwoStepsIsAddingAtOnce(
            @ForAll("teams") Team team,
            @ForAll @IntRange(min = -3_000, max = 1_500) int before,
            @ForAll @IntRange(min = 1, max = 1_000) int first,
            @ForAll @IntRange(min = 1, max = 1_000) int second) {
        Instant start = team.near.plus(before, ChronoUnit.MINUTES);

        Instant inTwo = team.hours.add(team.hours.add(start, Duration.ofMinutes(first)), Duration.ofMinutes(second));

        assertThat(inTwo).isEqualTo(team.hours.add(start, Duration.ofMinutes(first + second)));
    }

    @Property(tries = 400, seed = "20261124")
    void asMuchTimePassesAsThereAreWorkedMinutes(
            @ForAll("teams") Team team,
            @ForAll @IntRange(min = -6_000, max = 3_000) int before,
            @ForAll @IntRange(min = -100, max = 12_000) int length) {
        Instant start = team.near.plus(before, ChronoUnit.MINUTES);
        Instant end = start.plus(length, ChronoUnit.MINUTES);

        int counted = 0;
        for (Instant minute = start; minute.isBefore(end); minute = minute.plus(1, ChronoUnit.MINUTES)) {
            counted += isWorked(team.hours, minute) ? 1 : 0;
        }
        assertThat(team.hours.between(start, end)).isEqualTo(Duration.ofMinutes(counted));
    }

    @Property(tries = 400, seed = "20261125")
    void whatWasAddedHasPassedWhenItIsDueAndNotASecondBefore(
            @ForAll("teams") Team team,
            @ForAll @IntRange(min = -200_000, max = 100_000) int before,
            @ForAll @IntRange(min = 1, max = 300_000) int seconds) {
        Instant start = team.near.plusSeconds(before);
        Instant due = team.hours.add(start, Duration.ofSeconds(seconds));

        assertThat(team.hours.between(start, due)).isEqualTo(Duration.ofSeconds(seconds));
        assertThat(team.hours.between(start, due.minusSeconds(1))).isEqualTo(Duration.ofSeconds(seconds - 1L));
    }

    /** Slow and plainly right: a minute is worked when the calendar and the clock on the wall say so as it begins. */
    private static boolean isWorked(BusinessHours hours, Instant minute) {
        ZonedDateTime wall = minute.atZone(hours.zone());
        return hours.days().contains(wall.getDayOfWeek())
                && !hours.holidays().has(wall.toLocalDate())
                && !wall.toLocalTime().isBefore(hours.from())
                && wall.toLocalTime().isBefore(hours.to());
    }

    @Provide
    Arbitrary<Team> teams() {
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
        Arbitrary<Set<Integer>> off =
                Arbitraries.integers().between(-8, 16).set().ofMaxSize(12);
        return Combinators.combine(zones, days, from, length, clockChanges(), off)
                .as((zone, on, begin, minutes, near, holidays) -> new Team(
                        new BusinessHours(zone, on, time(begin), time(begin + minutes), around(near, holidays)), near));
    }

    private static Arbitrary<Instant> clockChanges() {
        return Arbitraries.of(
                        "2026-03-29T01:00:00Z",
                        "2026-10-25T01:00:00Z",
                        "2026-03-08T07:00:00Z",
                        "2026-11-01T06:00:00Z",
                        "2026-04-04T15:00:00Z",
                        "2026-10-03T15:30:00Z",
                        "2026-03-08T05:00:00Z",
                        "2026-04-23T22:00:00Z",
                        "2026-10-29T21:00:00Z",
                        "2011-12-30T10:00:00Z")
                .map(Instant::parse);
    }

    private static Holidays around(Instant near, Set<Integer> daysAway) {
        LocalDate day = near.atZone(ZoneOffset.UTC).toLocalDate();
        return Holidays.NONE.with(daysAway.stream().map(day::plusDays).collect(Collectors.toSet()));
    }

    private static LocalTime time(int minuteOfDay) {
        return minuteOfDay >= 24 * 60 ? LocalTime.MAX : LocalTime.ofSecondOfDay(minuteOfDay * 60L);
    }
}

package dev.baton.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Example;

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
    void aHolidayDoesNotCount() {
        BusinessHours london = with(Set.of(LocalDate.of(2026, 12, 25), LocalDate.of(2026, 12, 28)));

        assertThat(london.add(at("2026-12-24T17:00:00Z"), Duration.ofHours(2))).isEqualTo(at("2026-12-29T10:00:00Z"));
        assertThat(london.between(at("2026-12-24T17:00:00Z"), at("2026-12-29T10:00:00Z")))
                .isEqualTo(Duration.ofHours(2));
    }

    @Example
    void moreHolidaysAreAddedToThoseThereAre() {
        Holidays both = Holidays.NONE.with(Set.of(LocalDate.EPOCH)).with(Set.of(LocalDate.EPOCH.plusDays(2)));

        assertThat(List.of(0, 1, 2))
                .extracting(days -> both.has(LocalDate.EPOCH.plusDays(days)))
                .containsExactly(true, false, true);
    }

    @Example
    void whatComesOutsideTheHoursIsToldWhenTheyBegin() {
        assertThat(LONDON.earliest(at("2026-11-16T10:40:00Z"))).isEqualTo(at("2026-11-16T10:40:00Z"));
        assertThat(LONDON.earliest(at("2026-11-16T09:00:00Z"))).isEqualTo(at("2026-11-16T09:00:00Z"));
        assertThat(LONDON.earliest(at("2026-11-20T18:00:00Z"))).isEqualTo(at("2026-11-23T09:00:00Z"));
        assertThat(LONDON.earliest(at("2026-11-22T03:00:00Z"))).isEqualTo(at("2026-11-23T09:00:00Z"));
    }

    @Example
    void nextDayIsAWorkingDayAtTheSameTimeOnTheWall() {
        BusinessHours london = with(Set.of(LocalDate.of(2026, 3, 30)));
        Instant friday = at("2026-03-27T16:00:00Z");

        assertThat(LONDON.nextDay(at("2026-11-16T23:30:00Z"), at("2026-11-12T10:15:00Z")))
                .isEqualTo(at("2026-11-17T10:15:00Z"));
        assertThat(london.nextDay(friday, at("2026-03-27T10:15:00Z")))
                .as("after the weekend, the holiday and the change to summer time")
                .isEqualTo(at("2026-03-31T09:15:00Z"));
    }

    @Example
    void betweenCountsOnlyWhatIsWorked() {
        assertThat(LONDON.between(at("2026-11-20T17:00:00Z"), at("2026-11-23T09:30:00Z")))
                .isEqualTo(Duration.ofMinutes(90));
        assertThat(LONDON.between(at("2026-11-21T00:00:00Z"), at("2026-11-22T23:59:00Z")))
                .isZero();
        assertThat(LONDON.between(at("2026-11-17T12:00:00Z"), at("2026-11-17T11:00:00Z")))
                .isZero();
        assertThat(LONDON.between(at("2026-11-18T12:00:00Z"), at("2026-11-16T11:00:00Z")))
                .isZero();
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

    private static BusinessHours with(Set<LocalDate> off) {
        return new BusinessHours(LONDON.zone(), LONDON.days(), LONDON.from(), LONDON.to(), Holidays.NONE.with(off));
    }

    private static Instant at(String instant) {
        return Instant.parse(instant);
    }
}

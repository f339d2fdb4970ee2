package dev.baton.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RhythmTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Rhythm MONDAYS_AT_9 = new Rhythm.At(Set.of(DayOfWeek.MONDAY), LocalTime.of(9, 0), LONDON);

    @Test
    void anIntervalBeginsAtOnceAndCountsFromTheEndOfEachTime() {
        Rhythm hourly = new Rhythm.Every(Duration.ofHours(1));
        Instant now = Instant.parse("2026-11-16T09:20:00Z");

        assertThat(hourly.first(now)).isEqualTo(now);
        assertThat(hourly.next(now)).isEqualTo("2026-11-16T10:20:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-16T08:59:59Z, 2026-11-16T09:00:00Z",
        "2026-11-16T09:00:00Z, 2026-11-23T09:00:00Z",
        "2026-11-18T12:00:00Z, 2026-11-23T09:00:00Z",
        "2026-03-23T09:00:00Z, 2026-03-30T08:00:00Z"
    })
    void aFixedTimeIsTheNextOneOnTheWallClock(Instant now, Instant next) {
        assertThat(MONDAYS_AT_9.next(now)).isEqualTo(next);
        assertThat(MONDAYS_AT_9.first(now)).isEqualTo(next);
    }

    @Test
    void aTimeThatIsSkippedComesAnHourLaterThatDay() {
        Rhythm daily = new Rhythm.At(EnumSet.allOf(DayOfWeek.class), LocalTime.of(1, 30), LONDON);

        assertThat(daily.next(Instant.parse("2026-03-28T12:00:00Z"))).isEqualTo("2026-03-29T01:30:00Z");
        assertThat(daily.next(Instant.parse("2026-03-29T01:30:00Z"))).isEqualTo("2026-03-30T00:30:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-16T09:00:00Z, 2026-11-16T09:00:00Z",
        "2026-11-16T08:59:59Z, 2026-11-09T09:00:00Z",
        "2026-11-22T23:00:00Z, 2026-11-16T09:00:00Z",
        "2026-03-30T08:30:00Z, 2026-03-30T08:00:00Z",
        "2026-10-26T08:30:00Z, 2026-10-19T08:00:00Z"
    })
    void theLastTimeIsTheOneOnTheWallClockBefore(Instant now, Instant last) {
        assertThat(new Rhythm.At(Set.of(DayOfWeek.MONDAY), LocalTime.of(9, 0), LONDON).last(now))
                .isEqualTo(last);
    }

    @Test
    void aTimeThatIsSkippedOrComesTwiceIsOnceThatDay() {
        Rhythm.At sundays = new Rhythm.At(Set.of(DayOfWeek.SUNDAY), LocalTime.of(1, 30), LONDON);

        assertThat(sundays.last(Instant.parse("2026-03-29T01:29:59Z"))).isEqualTo("2026-03-22T01:30:00Z");
        assertThat(sundays.last(Instant.parse("2026-03-29T01:30:00Z"))).isEqualTo("2026-03-29T01:30:00Z");
        Instant first = Instant.parse("2026-10-25T00:30:00Z");
        assertThat(sundays.last(Instant.parse("2026-10-25T01:45:00Z"))).isEqualTo(first);
        assertThat(sundays.next(first)).isEqualTo("2026-11-01T01:30:00Z");
    }

    @Test
    void anotherTimeIsAnotherRhythm() {
        Rhythm sameAgain = new Rhythm.At(Set.of(DayOfWeek.MONDAY), LocalTime.of(9, 0), LONDON);
        Rhythm later = new Rhythm.At(Set.of(DayOfWeek.MONDAY), LocalTime.of(9, 30), LONDON);

        assertThat(MONDAYS_AT_9.code()).isEqualTo(sameAgain.code()).isNotEqualTo(later.code());
    }

    @Test
    void workWithoutAPauseOrADayIsRefused() {
        assertThatThrownBy(() -> new Rhythm.Every(Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Rhythm.At(Set.of(), LocalTime.NOON, LONDON))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

package dev.baton.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeekTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @ParameterizedTest
    @CsvSource({"2026-W46,2026-11-09", "2026-W01,2025-12-29", "2026-W53,2026-12-28", "2027-W01,2027-01-04"})
    void readsAndWritesTheSame(String written, LocalDate monday) {
        Week week = Week.parse(written.replace('W', 'w'), PARIS).orElseThrow();

        assertThat(week.monday()).isEqualTo(monday);
        assertThat(week).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-W54", "2027-W53", "2026-W00", "2026-46", "W46", "2026-W4", "last week", ""})
    void whatIsNoWeekIsNotRead(String written) {
        assertThat(Week.parse(written, PARIS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-W12,168", "2026-W13,167", "2026-W43,169"})
    void theWeekInWhichClocksChangeIsAnHourShorterOrLonger(String written, int hours) {
        Week week = Week.parse(written, PARIS).orElseThrow();

        assertThat(Duration.between(week.from(), week.until())).hasHours(hours);
        assertThat(week.contains(week.from())).isTrue();
        assertThat(week.contains(week.until())).isFalse();
        assertThat(week.previous().until()).isEqualTo(week.from());
    }

    @Test
    void theLastClosedWeekIsThatBeforeTodaysWhereTheTeamIs() {
        Instant sundayNightInParis = Instant.parse("2026-11-15T22:59:59Z");

        assertThat(Week.lastClosed(sundayNightInParis, PARIS)).hasToString("2026-W45");
        assertThat(Week.lastClosed(sundayNightInParis.plusSeconds(1), PARIS)).hasToString("2026-W46");
    }

    @Test
    void itBeginsOnAMonday() {
        LocalDate sunday = LocalDate.of(2026, 11, 15);

        assertThatThrownBy(() -> new Week(sunday, PARIS)).hasMessageContaining("SUNDAY");
    }
}

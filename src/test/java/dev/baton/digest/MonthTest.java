package dev.baton.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MonthTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static Month month(String written) {
        return Month.parse(written, PARIS).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"2026-10,2026-10-01,2026-11-01", "2026-12,2026-12-01,2027-01-01", "2028-02,2028-02-01,2028-03-01"})
    void readsAndWritesTheSame(String written, LocalDate first, LocalDate end) {
        assertThat(month(" " + written + " ").first()).isEqualTo(first);
        assertThat(month(written).end()).isEqualTo(end);
        assertThat(month(written)).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-13", "2026-00", "2026-1", "2026-W10", "October", "2026-10-01", ""})
    void whatIsNoMonthIsNotRead(String written) {
        assertThat(Month.parse(written, PARIS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-03,743", "2026-10,745", "2026-11,720", "2027-02,672"})
    void theMonthInWhichClocksChangeIsAnHourShorterOrLonger(String written, int hours) {
        Month month = month(written);

        assertThat(Duration.between(month.from(), month.until())).hasHours(hours);
        assertThat(month.contains(month.from())).isTrue();
        assertThat(month.contains(month.until())).isFalse();
        assertThat(month.previous().until()).isEqualTo(month.from());
    }

    @Test
    void theLastClosedMonthIsThatBeforeTodaysWhereTheTeamIs() {
        Instant lastNightInParis = Instant.parse("2026-10-31T22:59:59Z");

        assertThat(Month.lastClosed(lastNightInParis, PARIS)).hasToString("2026-09");
        assertThat(Month.lastClosed(lastNightInParis.plusSeconds(1), PARIS)).hasToString("2026-10");
    }

    @Test
    void itsWeeksAreThoseThatEndInIt() {
        assertThat(month("2026-10").weeks())
                .extracting(Week::toString)
                .containsExactly("2026-W40", "2026-W41", "2026-W42", "2026-W43");
        assertThat(month("2026-11").weeks())
                .as("it ends on a Monday, and the week of that day in December")
                .extracting(Week::toString)
                .containsExactly("2026-W44", "2026-W45", "2026-W46", "2026-W47", "2026-W48");
        assertThat(month("2027-02").weeks())
                .as("a February of four weeks exactly")
                .extracting(Week::toString)
                .containsExactly("2027-W05", "2027-W06", "2027-W07", "2027-W08");
    }

    @Test
    void everyWeekIsInOneMonth() {
        Month month = month("2026-01");
        Week next = month.weeks().get(0);
        for (int later = 0; later < 24; later++) {
            for (Week week : month.plus(later).weeks()) {
                assertThat(week).isEqualTo(next);
                next = next.plus(1);
            }
        }
    }
}

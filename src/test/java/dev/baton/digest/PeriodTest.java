package dev.baton.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static Period period(String written) {
        return written.contains("W")
                ? Week.parse(written, PARIS).orElseThrow()
                : Month.parse(written, PARIS).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-W46,2026-W41",
        "2027-W01,2026-W49",
        "2026-10,2026-09",
        "2026-11,2026-10",
        "2027-02,2026-12",
        "2027-03,2027-02"
    })
    void oldEnoughIsTheLatestOneWhoseLastHandOffIsThirtyDaysOld(String written, String older) {
        Period period = period(written);

        assertThat(period.oldEnough()).hasToString(older);
        assertThat(period.oldEnough().end().plusDays(30)).isBeforeOrEqualTo(period.end());
        assertThat(period.oldEnough().plus(1).end().plusDays(30)).isAfter(period.end());
    }

    @ParameterizedTest
    @CsvSource({"2026-W46,2026-08-24", "2026-10,2026-08-09"})
    void twelveWeeksBackIsAMidnightWhateverTheClocksDid(String written, LocalDate first) {
        assertThat(period(written).weeksBack(12))
                .isEqualTo(first.atStartOfDay(PARIS).toInstant());
    }

    @Test
    void theOneBeforeOneAfterItIsItself() {
        assertThat(period("2026-10").plus(1).previous()).isEqualTo(period("2026-10"));
        assertThat(period("2026-W53").plus(1).previous()).isEqualTo(period("2026-W53"));
    }
}

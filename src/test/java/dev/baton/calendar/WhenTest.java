package dev.baton.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenTest {

    private static final ZoneId AUCKLAND = ZoneId.of("Pacific/Auckland");
    private static final LocalTime NINE = LocalTime.of(9, 0);

    /** In Auckland it is 21 November already. */
    private static final Instant NOW = Instant.parse("2026-11-20T20:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, PAST",
        "20 nov 2026 23:00, PAST",
        "today, AHEAD",
        "today 08:59, PAST",
        "today 09:00, AHEAD",
        "2 minutes ago, PAST",
        "21 nov 2027, AHEAD",
        "21 nov 2027 23:59, AHEAD",
        "22 nov 2027, TOO_FAR",
        "22 nov 2027 00:00, TOO_FAR",
        "in 9999 years, TOO_FAR",
        "0001-01-01, PAST",
    })
    void pastAndTooFarAreToldApart(String text, When.Standing expected) {
        Reading.One read = (Reading.One) new WhenReader().read(text, AUCKLAND, NOW);

        assertThat(read.when().standing(NOW, Period.ofYears(1))).isEqualTo(expected);
    }

    @Test
    void aDayTakesTheTimeThatTheCallerGives() {
        When day = new When.Day(LocalDate.of(2026, 11, 27), AUCKLAND);

        assertThat(day.instant(NINE)).isEqualTo("2026-11-26T20:00:00Z");
    }

    @Test
    void aMomentKeepsItsOwnTime() {
        When moment = new When.Moment(LocalDate.of(2026, 11, 27).atTime(10, 0).atZone(AUCKLAND));

        assertThat(moment.instant(NINE)).isEqualTo("2026-11-26T21:00:00Z");
        assertThat(moment.date()).isEqualTo("2026-11-27");
    }
}

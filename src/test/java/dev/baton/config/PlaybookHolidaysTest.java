package dev.baton.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.sla.Holidays;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days off of a territory: known calendars, days of one's own, and what is told of those that do not exist. */
class PlaybookHolidaysTest {

    private static final String HOURS = "    hours: Mon-Fri 09:00-18:00\n";

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "GB,     2026-12-25, true",
        "GB,     2026-08-31, false",
        "GB-ENG, 2026-08-31, true",
        "gb-sct, 2026-11-30, true",
        "GB-ENG, 2026-12-26, true",
        "GB-ENG, 2026-12-28, true",
        "GB-ENG, 2026-12-29, false",
        "DE-BY,  2026-01-06, true",
        "DE-BE,  2026-01-06, false",
        "US,     2027-12-31, true",
        "US,     2026-11-27, false",
        "NO,     2026-05-17, true",
        "NYSE,   2026-04-03, true"
    })
    void aCalendarHasItsPublicHolidays(String code, LocalDate day, boolean off) {
        assertThat(holidays("holidays: " + code).has(day)).isEqualTo(off);
    }

    @Test
    void daysOfOnesOwnAreOffWithAndWithoutACalendar() {
        Holidays own = holidays("closed: [2026-12-24, 2026-12-31]");
        Holidays both = holidays("holidays: GB\n    closed: [2026-12-24]");

        assertThat(own.has(LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(own.has(LocalDate.of(2026, 12, 25))).isFalse();
        assertThat(both.has(LocalDate.of(2026, 12, 24))).isTrue();
        assertThat(both.has(LocalDate.of(2026, 12, 25))).isTrue();
    }

    @Test
    void withoutEitherEveryWeekdayIsWorked() {
        assertThat(holidays("timezone: Europe/Paris")).isSameAs(Holidays.NONE);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "UK | There is no country with the code “UK”. | such as GB (not UK)",
                "Germny | There is no country with the code “Germny”. | Did you mean `DE`?",
                "NYCE | There is no country with the code “NYCE”. | Did you mean `NYSE`?",
                "IL | No holidays are known for “IL”. | under `closed`",
                "GB-EMG | No holidays are known for “GB-EMG”, a part of GB. | Did you mean `GB-ENG`?",
                "DE-Bavaria | No holidays are known for “DE-Bavaria”, a part of DE. | Did you mean `DE-BY`?",
                "GB-LONDON | No holidays are known for “GB-LONDON”, a part of GB. | Parts of GB: ENG, NIR, SCT, WLS.",
                "DE-BY-XYZ | No holidays are known for “DE-BY-XYZ”, a part of DE-BY. | Parts of DE-BY: AG,",
                "NYSE-NY | No holidays are known for “NYSE-NY”, a part of NYSE. | give NYSE",
                "GB- | No holidays are known for “GB-”, a part of GB. | Parts of GB: ENG"
            })
    void aCalendarThatIsNotThereIsToldWithTheNearest(String code, String problem, String allowed) {
        SmallPlaybook.isToldOnce(with("holidays: " + code), "territories[0].holidays", problem, allowed);
    }

    @Test
    void aDayThatDoesNotExistIsTold() {
        SmallPlaybook.isToldOnce(
                with("closed: [2026-12-24, 2026-02-30]"),
                "territories[0].closed[1]",
                "There is no day “2026-02-30”.",
                "2026-12-24");
        SmallPlaybook.isToldOnce(
                with("closed: [24.12.2026]"),
                "territories[0].closed[0]",
                "“24.12.2026” does not fit here.",
                "2026-12-24");
    }

    private static Holidays holidays(String lines) {
        return PlaybookFile.read(with(lines))
                .routing()
                .territory("uk")
                .orElseThrow()
                .hours()
                .holidays();
    }

    private static String with(String lines) {
        return SmallPlaybook.with(HOURS, HOURS + "    " + lines + "\n");
    }
}

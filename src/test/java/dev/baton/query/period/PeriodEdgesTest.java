package dev.baton.query.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ends of summer time, of years and of days, and texts that nobody would write. */
class PeriodEdgesTest {

    private static final List<String> PIECES = List.of(
            "last",
            "week",
            "since",
            "from",
            "to",
            "between",
            "and",
            "3",
            "31",
            "99",
            "0",
            "2026",
            "feb",
            "q2",
            "-",
            "/",
            ".",
            "11/3",
            "the",
            "monday",
            "until",
            "ago",
            "w53",
            "<!channel>",
            "\u0000",
            "٣",
            "one",
            "couple of");

    private final PeriodReader reader = new PeriodReader();

    @ParameterizedTest
    @CsvSource({
        // Summer time begins on 29 March 2026 and ends on 25 October 2026 in Berlin.
        "Europe/Berlin, 2026-03-30T08:00:00Z, last week, 2026-03-22T23:00:00Z, 2026-03-29T22:00:00Z",
        "Europe/Berlin, 2026-10-26T08:00:00Z, last week, 2026-10-18T22:00:00Z, 2026-10-25T23:00:00Z",
        "Europe/Berlin, 2026-10-26T08:00:00Z, yesterday, 2026-10-24T22:00:00Z, 2026-10-25T23:00:00Z",
        // On 6 September 2026 Santiago goes from 24:00 of the day before to 1:00.
        "America/Santiago, 2026-09-06T15:00:00Z, today, 2026-09-06T04:00:00Z, 2026-09-07T03:00:00Z",
        // It is still the old year in Honolulu, and the new one in Auckland.
        "Pacific/Honolulu, 2027-01-01T08:00:00Z, this year, 2026-01-01T10:00:00Z, 2027-01-01T10:00:00Z",
        "Pacific/Auckland, 2026-12-31T12:00:00Z, this year, 2026-12-31T11:00:00Z, 2027-01-01T11:00:00Z",
        // 1 January 2027 is a Friday in week 53 of 2026.
        "Europe/London, 2027-01-01T12:00:00Z, this week, 2026-12-28T00:00:00Z, 2027-01-02T00:00:00Z",
        "Europe/London, 2027-01-01T12:00:00Z, week 53, 2026-12-28T00:00:00Z, 2027-01-02T00:00:00Z",
        "Europe/London, 2027-01-05T12:00:00Z, last week, 2026-12-28T00:00:00Z, 2027-01-04T00:00:00Z",
        "Europe/London, 2027-01-05T12:00:00Z, last quarter, 2026-09-30T23:00:00Z, 2027-01-01T00:00:00Z",
        "Europe/London, 2027-01-05T12:00:00Z, december, 2026-12-01T00:00:00Z, 2027-01-01T00:00:00Z",
        "Europe/London, 2027-01-05T12:00:00Z, from 27 dec to 3 jan, 2026-12-27T00:00:00Z, 2027-01-04T00:00:00Z"
    })
    void daysBeginAndEndWhereTheAskerIs(ZoneId zone, Instant now, String text, Instant from, Instant until) {
        PeriodReading.Stretch stretch =
                (PeriodReading.Stretch) reader.read(text, zone, now).orElseThrow();
        assertThat(stretch.from()).isEqualTo(from);
        assertThat(stretch.until()).isEqualTo(until);
    }

    @Property(tries = 3_000, seed = "17")
    void aStretchHasALengthAndHasBegunWhateverIsWritten(
            @ForAll @LongRange(min = 1_577_836_800L, max = 1_893_456_000L) long second, @ForAll byte[] picks) {
        Instant now = Instant.ofEpochSecond(second);
        StringBuilder text = new StringBuilder();
        for (byte pick : Arrays.copyOf(picks, Math.min(picks.length, 8))) {
            text.append(PIECES.get(Math.floorMod(pick, PIECES.size()))).append(pick % 3 == 0 ? "" : " ");
        }
        reader.read(text.toString(), ZoneId.of("America/Sao_Paulo"), now).ifPresent(reading -> {
            if (reading instanceof PeriodReading.Stretch stretch) {
                assertThat(stretch.from()).isBefore(stretch.until()).isBeforeOrEqualTo(now);
                assertThat(stretch.told()).isNotBlank();
                assertThat(Duration.between(now, stretch.until())).isLessThan(Duration.ofHours(26));
            }
        });
    }
}

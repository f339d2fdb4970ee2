package dev.baton;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.baton.digest.Extent;
import dev.baton.digest.Extents;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigestOrderTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** One second before midnight from Sunday to Monday in Paris. */
    private static final Instant SUNDAY_NIGHT = Instant.parse("2026-11-15T22:59:59Z");

    private final DigestOrder sunday = at(SUNDAY_NIGHT);
    private final DigestOrder monday = at(SUNDAY_NIGHT.plusSeconds(1));

    private static DigestOrder at(Instant now) {
        return new DigestOrder(Clock.fixed(now, ZoneId.of("UTC")), PARIS);
    }

    @Test
    void theLastWeekThatIsOverIsTakenWhereNothingIsAsked() {
        assertThat(sunday.period(null, null)).hasToString("2026-W45");
        assertThat(monday.period(null, null)).hasToString("2026-W46");
    }

    @Test
    void aWeekOrAMonthThatIsOverIsTaken() {
        assertThat(monday.period("2026-w46", null)).hasToString("2026-W46");
        assertThat(monday.period(null, "2026-10")).hasToString("2026-10");
    }

    @Test
    void whatIsNotOverIsRefusedWithItsLastDayAndWhatIs() {
        assertThatThrownBy(() -> sunday.period("2026-W46", null))
                .isInstanceOf(BadInput.class)
                .hasMessage("2026-W46 is not over: its last day is Sunday 15 Nov 2026 (Europe/Paris). The last one that"
                        + " is over is 2026-W45.");
        assertThatThrownBy(() -> monday.period(null, "2026-11"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("Monday 30 Nov 2026")
                .hasMessageContaining("2026-10");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-W54,,Weeks are written like 2026-W46.",
        "last week,,Weeks",
        ",2026-13,Months are written like 2026-10."
    })
    void whatIsNoWeekOrMonthIsRefusedWithHowTheyAreWritten(String week, String month, String hint) {
        assertThatThrownBy(() -> monday.period(week, month))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining(hint);
    }

    @Test
    void aTerritoryThatThereIsNotIsRefusedWithThoseThatThereAre() {
        Extents extents = new Extents(Map.of("emea", "EMEA"), Set.of());

        assertThat(DigestOrder.territory(" Emea", extents)).isEqualTo(Extent.territory("emea"));
        assertThatThrownBy(() -> DigestOrder.territory("apac", extents))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("no territory apac")
                .hasMessageContaining("emea");
    }

    @Test
    void aCampaignThatNoLeadNamedIsRefusedWithThoseThatSomeDid() {
        assertThat(DigestOrder.campaign("JUNE", new Extents(Map.of(), Set.of("may", "June"))))
                .isEqualTo(Extent.campaign("June"));
        assertThatThrownBy(() -> DigestOrder.campaign("july", new Extents(Map.of(), Set.of("may", "june"))))
                .isInstanceOf(BadInput.class)
                .hasMessage("No lead ever named the campaign july. Leads named june, may.");
        Set<String> many =
                IntStream.range(10, 22).mapToObj(number -> "c" + number).collect(Collectors.toSet());
        assertThatThrownBy(() -> DigestOrder.campaign("july", new Extents(Map.of(), many)))
                .hasMessageEndingWith("c19 and 2 others.");
    }
}

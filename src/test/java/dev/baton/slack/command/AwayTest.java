package dev.baton.slack.command;

import static dev.baton.slack.command.Office.ANA;
import static dev.baton.slack.command.Office.MIA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.UserId;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Friday, 13 November 2026, 10:44 in London, where Ana is. */
class AwayTest extends OfficeFixture {

    private static final UserId ME = new UserId(ANA);

    @ParameterizedTest
    @CsvSource({
        "away until monday, 2026-11-16T00:00:00Z, 'Monday, 16 November 2026, 00:00 (Europe/London)'",
        "away till tomorrow 14:00, 2026-11-14T14:00:00Z, 'Saturday, 14 November 2026, 14:00 (Europe/London)'",
        "away until friday, 2026-11-20T00:00:00Z, 'Friday, 20 November 2026, 00:00 (Europe/London)'",
        "away until 1 July 2027, 2027-06-30T23:00:00Z, 'Thursday, 1 July 2027, 00:00 (Europe/London)'",
    })
    void datesAreReadAndShownInOnesOwnTimezone(String typed, Instant until, String shown) {
        assertThat(office.type(ANA, typed).text()).startsWith("You are away until " + shown);

        assertThat(office.store().absences().away(until.minusMillis(1))).containsExactly(ME);
        assertThat(office.store().absences().away(until)).isEmpty();
    }

    @Test
    void awayAloneSaysHowItStandsAndWhatIsPossible() {
        assertThat(office.type(ANA, "away").text())
                .startsWith("You are not away.")
                .contains("/lead away until monday")
                .contains("your timezone is Europe/London");

        office.type(ANA, "away until monday");

        assertThat(office.type(ANA, "away").text())
                .startsWith("You are away until Monday, 16 November 2026")
                .contains("/lead back");
    }

    @Test
    void backEndsItAndSoDoesTheDate() {
        office.type(ANA, "away until monday");
        assertThat(office.type(ANA, "back").text()).startsWith("Welcome back.");
        assertThat(office.store().absences().away(office.clock().instant())).isEmpty();
        assertThat(office.type(ANA, "back").text()).startsWith("You were not away");

        office.type(ANA, "away until monday");
        office.clock().tick(Duration.ofDays(3));

        assertThat(office.type(ANA, "away").text()).startsWith("You are not away.");
        assertThat(office.type(ANA, "back").text()).startsWith("You were not away");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "away monday",
                "away until",
                "away until whenever",
                "away until 3/4",
                "away until yesterday",
                "away until today",
                "away until 2029-01-01",
                "back tomorrow"
            })
    void whatIsNotOneDateAheadChangesNothing(String typed) {
        assertThat(office.type(ANA, typed).text()).containsAnyOf("othing was changed", "Type it like this");
        assertThat(office.store().absences().away(office.clock().instant())).isEmpty();
    }

    @Test
    void whatCanMeanSeveralThingsIsAskedWithWhatToType() {
        assertThat(office.type(ANA, "away until 3/4").text())
                .contains("`/lead away until 2027-03-04 00:00` or `/lead away until 2027-04-03 00:00`");
        assertThat(office.type(ANA, "away until 2027-04-03 00:00").text())
                .startsWith("You are away until Saturday, 3 April");
    }

    @Test
    void whoIsOnNoRosterIsToldThatNothingIsOfferedToThem() {
        assertThat(office.type(MIA, "away until monday").text()).startsWith("You are on no roster");
    }
}

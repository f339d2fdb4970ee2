package dev.baton.slack.command;

import static dev.baton.slack.command.Office.AMY;
import static dev.baton.slack.command.Office.ANA;
import static dev.baton.slack.command.Office.BEN;
import static dev.baton.slack.command.Office.MAX;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.Lead;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.OpenLead;
import dev.baton.lead.UserId;
import dev.baton.routing.OfferRules;
import dev.baton.routing.RosterRule;
import dev.baton.sla.BusinessHours;
import dev.baton.slack.card.Message;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where leads go to Amy and Ana by turns, for ten minutes each; it is 10:44, and #1 is offered to Amy until 10:50. */
@SuppressWarnings("NullAway.Init")
class UndoVerbTest {

    private static final RosterRule BY_TURNS = new RosterRule(Duration.ofMinutes(10), 2, null, Map.of());

    private Office office;

    @BeforeEach
    void open(@TempDir Path folder) {
        OfferRules rules = new OfferRules(
                Office.ROUTING, BusinessHours.always(ZoneOffset.UTC), Map.of("emea", BY_TURNS), null, false);
        office = new Office(folder, rules).withPeople();
        office.ready("Northwind", 84);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"claim 1", "touch 1 call voicemail", "reject 1 only-content", "reject 1 wrong-person"})
    void anOfferThatStillRunsIsThereAgain(String move) {
        Lead before = lead();
        Message moved = office.type(AMY, move);
        assertThat(moved.blocks().toString()).contains("actionId=undo");

        assertThat(office.type(AMY, "undo 1").text())
                .isEqualTo("Taken back. #1 is open and nobody's, in #leads-emea. `/lead claim 1` takes it.");
        assertThat(lead())
                .usingRecursiveComparison()
                .ignoringFields("record.version")
                .isEqualTo(before);
        assertThat(((OpenLead) lead()).offer()).isNotNull();
        assertThat(office.store().cards().due(new UserId(AMY))).hasSize(1);
        assertThat(office.type(ANA, "claim 1").text()).contains("not yours to claim yet");
    }

    @Test
    void whoeverWasNamedInTheirPlaceStaysALead() {
        office.type(AMY, "claim 1");
        office.type(AMY, "reject 1 wrong-person Kim Lee kim.lee@northwind.example");

        assertThat(office.type(AMY, "undo 1").text()).startsWith("Taken back. #1 is yours");
        assertThat(office.type(AMY, "status 2").text()).contains("#2 is yours");
    }

    @Test
    void whatIsPossibleInsteadIsSaid() {
        office.type(AMY, "claim 1");
        assertThat(office.type(BEN, "undo 1").text())
                .startsWith("Only whoever did it can take it back, and the last thing done with #1 was not yours: ")
                .contains("#1 belongs to <@U0AMY>");
        office.clock().tick(Duration.ofMinutes(11));
        assertThat(office.type(AMY, "undo 1").text())
                .startsWith("That was more than ten minutes ago, so it stays: ")
                .contains("claimed it", "Nothing was changed.", "`/lead release 1` gives it back.");
        office.type(AMY, "release 1");
        assertThat(office.type(AMY, "undo 1").text())
                .startsWith("You did nothing with #1 that could be taken back.")
                .contains("`/lead claim 1` takes it.");
        assertThat(office.type(BEN, "undo 1").text()).endsWith("Whoever is on the roster `emea` may claim it.");
    }

    @Test
    void whatFollowedIsNamed() {
        office.type(AMY, "claim 1");
        office.type(MAX, "reassign 1 <@" + ANA + ">");

        assertThat(office.type(AMY, "undo 1").text())
                .startsWith("It cannot be taken back any more, because something followed: ")
                .contains("<@U0MAX>");
    }

    @Test
    void whatIsNeverTakenBackIsNoneOfWhatFollowed() {
        office.type(AMY, "claim 1");
        office.type(AMY, "release 1");

        assertThat(office.type(AMY, "undo 1").text())
                .startsWith("What you did last cannot be taken back: ")
                .contains("<@U0AMY> released it");
    }

    @Test
    void aMoveThatOthersHeardOfAtOnceHasNoButton() {
        Message moved = office.type(AMY, "reject 1 wrong-territory americas");

        assertThat(moved.text()).endsWith("Whoever is on the roster `americas` may claim it.");
        assertThat(moved.blocks()).isEmpty();
        assertThat(office.type(AMY, "undo 1").text()).contains("because others were told of it at once");
    }

    @Test
    void aLeadThatIsNotThereIsSaid() {
        assertThat(office.type(AMY, "undo 7").text()).startsWith("There is no lead #7.");
    }

    private Lead lead() {
        return office.store().leadBook().find(new LeadNumber(1)).orElseThrow();
    }
}

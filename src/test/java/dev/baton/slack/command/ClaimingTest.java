package dev.baton.slack.command;

import static dev.baton.slack.command.Office.AMY;
import static dev.baton.slack.command.Office.ANA;
import static dev.baton.slack.command.Office.BEN;
import static dev.baton.slack.command.Office.MAX;
import static dev.baton.slack.command.Office.MIA;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.element.ButtonElement;
import dev.baton.slack.card.Message;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimingTest extends OfficeFixture {

    @Test
    void theWinnerIsToldWhereTheContactIsAndByWhenToTouch() {
        office.ready("Northwind", 84);
        assertThat(office.type(ANA, "claim 1").text())
                .startsWith("#1 is yours. The contact in full comes as a direct message")
                .contains(
                        "<!date^1794580800^Touch it by {date_short_pretty} at {time}|Touch it by 13 Nov 2026 14:40 UTC>.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"claim #1", "CLAIM 1", "  claim   1  ", "claim <#C1|1>", "claim \"1\""})
    void aClaimMayBeTypedInManyWays(String text) {
        office.ready("Northwind", 84);
        assertThat(office.type(ANA, text).text()).startsWith("#1 is yours.");
    }

    @ParameterizedTest
    @CsvSource({"0, a moment", "1, 1 second", "4, 4 seconds", "60, 1 minute", "3599, 59 minutes"})
    void theLoserIsToldWhoWasFirstAndByHowMuch(long seconds, String before) {
        office.ready("Northwind", 84);
        office.type(ANA, "claim 1");
        office.clock().tick(Duration.ofSeconds(seconds));
        assertThat(office.type(AMY, "claim 1").text())
                .isEqualTo("#1 was claimed by <@U0ANA> " + before
                        + " before you. Nothing else is waiting in #leads-emea.");
    }

    @Test
    void whoComesMuchLaterIsToldSinceWhenItIsTaken() {
        office.ready("Northwind", 84);
        office.type(ANA, "claim 1");
        office.clock().tick(Duration.ofHours(1));
        assertThat(office.type(AMY, "claim 1").text())
                .startsWith("#1 has been <@U0ANA>'s <!date^1794566640^since {date_short_pretty} at {time}|since ");
    }

    @Test
    void theLoserIsOfferedTheBestTwoThatWaitInThatChannel() {
        office.ready("Northwind", 84);
        office.ready("Contoso", 66);
        office.ready("Fabrikam", 81);
        office.ready("Adatum", 61);
        office.ready(office.facts("Litware", "US"), 99);
        office.type(ANA, "claim 1");
        office.clock().tick(Duration.ofSeconds(4));

        Message told = office.type(AMY, "claim 1");

        assertThat(told.text())
                .isEqualTo(
                        "#1 was claimed by <@U0ANA> 4 seconds before you. 3 more are waiting in #leads-emea, the best two:"
                                + " #3 (hot 81), #2 (warm 66).");
        assertThat(told.blocks().stream()
                        .filter(block -> ((SectionBlock) block).getAccessory() != null)
                        .map(block -> (ButtonElement) ((SectionBlock) block).getAccessory())
                        .map(button -> button.getActionId() + " " + button.getValue() + " "
                                + button.getText().getText()))
                .containsExactly("claim 3 Claim #3", "claim 2 Claim #2");
    }

    @Test
    void whoMayNotClaimThereIsNotOfferedWhatElseWaits() {
        office.ready("Northwind", 84);
        office.ready("Contoso", 66);
        office.type(ANA, "claim 1");
        assertThat(office.type(BEN, "claim 1").text())
                .startsWith("#1 is <@U0ANA>'s: only its owner logs touches")
                .doesNotContain("before you");
    }

    @Test
    void claimingWhatIsYoursSaysSo() {
        office.ready("Northwind", 84);
        office.type(ANA, "claim 1");
        assertThat(office.type(ANA, "claim 1").text()).startsWith("#1 is yours already, <!date^1794566640^since ");
    }

    @Test
    void aHeldLeadSaysHowManyPointsAndWhatElseIsMissing() {
        office.held("Northwind", 48, List.of("reachable"));
        assertThat(office.type(ANA, "claim 1").text())
                .startsWith("#1 is held, so there is nothing to do with it yet: 12 points short of 60 ·"
                        + " missing: an e-mail address.");
    }

    @Test
    void whoIsNotOnTheRosterIsToldWhoIs() {
        office.ready("Northwind", 84);
        assertThat(office.type(BEN, "claim 1").text())
                .startsWith(
                        "#1 came to EMEA, where the roster `emea` may claim, and you are not on it. It can be claimed by")
                .contains("<@U0ANA>", "<@U0AMY>")
                .doesNotContain("<@U0BEN>");
        assertThat(office.type(ANA, "claim 1").text()).startsWith("#1 is yours.");
    }

    @Test
    void aStrangerMayClaimNothing() {
        office.ready("Northwind", 84);
        assertThat(office.type("U0FORGED", "claim 1").text()).contains("you are not on it");
        assertThat(office.type(MIA, "status 1").text()).contains("open and nobody's");
    }

    @Test
    void anybodyOnARosterMayClaimInTheFallbackChannel() {
        office.ready(office.facts("Northwind", "JP"), 84);
        assertThat(office.type(MIA, "claim 1").text())
                .startsWith("#1 is in the fallback channel, where anybody on a roster may claim, and you are on none.");
        assertThat(office.type(BEN, "claim 1").text()).startsWith("#1 is yours.");
    }

    @Test
    void whileNobodyKnowsWhoIsWhoTheLeadKeepsWaiting(@TempDir Path directory) {
        try (Office unknown = new Office(directory)) {
            unknown.ready("Northwind", 84);
            assertThat(unknown.type(ANA, "claim 1").text())
                    .startsWith("Baton cannot tell yet who may claim what")
                    .contains("#1 still waits");
        }
    }

    @Test
    void onlyTheOwnerReleases() {
        office.ready("Northwind", 84);
        assertThat(office.type(ANA, "release 1").text()).startsWith("#1 is nobody's, and only an owner can do that.");
        office.type(ANA, "claim 1");
        assertThat(office.type(MAX, "release 1").text())
                .startsWith("#1 belongs to <@U0ANA>, and only they can do that.");
        assertThat(office.type(ANA, "release 1").text()).startsWith("#1 is open and nobody's, in #leads-emea.");
    }

    @Test
    void theSameRequestTwiceMovesOnceAndAnswersWithThePresentState() {
        office.ready("Northwind", 84);
        Asker ana = new Asker(new dev.baton.lead.UserId(ANA), "the-same");
        LeadCommand lead = office.screens().command();
        String first = lead.answer(ana, "claim 1").text();
        assertThat(lead.answer(ana, "claim 1").text()).isEqualTo(first);
        office.type(ANA, "release 1");
        assertThat(lead.answer(ana, "claim 1").text()).startsWith("#1 is open and nobody's");
        assertThat(office.store().leadBook().history(new dev.baton.lead.LeadNumber(1)))
                .filteredOn(event -> event.type().equals("claimed"))
                .hasSize(1);
    }
}

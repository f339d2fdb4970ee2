package dev.baton.slack.command;

import static dev.baton.slack.command.Office.AMY;
import static dev.baton.slack.command.Office.ANA;
import static dev.baton.slack.command.Office.BEN;
import static dev.baton.slack.command.Office.MIA;
import static dev.baton.slack.command.Office.OLGA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.LeadNumber;
import dev.baton.lead.State;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is said of a reject once it is disputed, to whoever asks afterwards. */
class DisputeToldTest extends OfficeFixture {

    @BeforeEach
    void anaRejectsOne() {
        office.ready("Northwind", 84);
        office.type(ANA, "claim 1");
        office.type(ANA, "reject 1 never-asked");
    }

    @Test
    void disputingAgainSaysWhatBecameOfIt() {
        dispute();
        office.type(OLGA, "dispute 1 overturn they did ask");

        assertThat(office.type(MIA, "dispute 1 facts-right really").text())
                .startsWith(
                        "#1 was disputed before, and a reject is disputed once: the reject was overturned by <@U0OLGA>");
        office.type(AMY, "claim 1");
        assertThat(office.type(MIA, "dispute 1 facts-right really").text()).contains("the reject was overturned by");
        office.type(AMY, "reject 1 never-asked");
        assertThat(office.type(MIA, "dispute 1 facts-right really").text()).startsWith("You dispute the reject");
    }

    @Test
    void disputingAgainSaysThatItWasConcededOrUpheld() {
        dispute();
        office.type(ANA, "dispute 1 concede");
        assertThat(office.type(MIA, "dispute 1 facts-right really").text())
                .contains("the reject was taken back by <@U0ANA>");

        office.type(AMY, "claim 1");
        office.type(AMY, "reject 1 never-asked");
        dispute();
        office.type(OLGA, "dispute 1 uphold no");
        assertThat(office.type(MIA, "dispute 1 facts-right really").text())
                .contains("the reject was upheld by <@U0OLGA>");
    }

    @Test
    void statusOffersMarketingToDisputeAndThenSaysThatItIs() {
        assertThat(office.says(MIA, "status 1")).contains("actionId=dispute,").doesNotContain("disputed by");
        assertThat(office.says(BEN, "status 1")).doesNotContain("actionId=dispute,");

        dispute();

        assertThat(office.says(MIA, "status 1"))
                .contains("disputed by <@U0MIA>, <!date^1794739440^to be decided by")
                .doesNotContain("actionId=dispute,");
        assertThat(office.says(ANA, "status northwind"))
                .contains("disputed by <@U0MIA>, <!date^1794739440^to be decided by");
        office.type(OLGA, "dispute 1 uphold no");
        assertThat(office.says(ANA, "status 1")).contains("disputed by <@U0MIA>, the reject was upheld by <@U0OLGA>");
    }

    @Test
    void whatIsDisputedIsNotHandedOffAnyway() {
        office.held("Harbour", 20, List.of());
        office.type(MIA, "anyway 2 met them");
        office.type(ANA, "claim 2");
        office.type(ANA, "reject 2 only-content");
        assertThat(office.says(MIA, "held")).contains("#2 Held", "hand_off_anyway");

        office.type(MIA, "dispute 2 asked-for-it they did");

        assertThat(office.says(MIA, "held")).contains("#2 Held", "disputed by").doesNotContain("hand_off_anyway");
        assertThat(office.type(MIA, "anyway 2 once more").text())
                .contains("#2 was not changed. Its reject is disputed");
        assertThat(office.store()
                        .leadBook()
                        .find(new LeadNumber(2))
                        .orElseThrow()
                        .state())
                .isEqualTo(State.HELD);
        office.type(OLGA, "dispute 2 uphold no");
        assertThat(office.says(MIA, "held")).contains("hand_off_anyway");
    }

    @Test
    void whoeverMayNeverIsToldWhoDoes() {
        office.ready("Harbour", 84);
        assertThat(office.type(MIA, "ride 2").text())
                .isEqualTo(
                        "#2 is nobody's yet, so there is nobody to ask. `/lead follow 2` tells you when somebody claims"
                                + " it.");
        office.type(ANA, "claim 2");

        assertThat(office.type(MIA, "touch 2 call voicemail").text())
                .isEqualTo("#2 is <@U0ANA>'s: only its owner logs touches or turns it down, and only the roster `emea`"
                        + " claims there. Nothing was changed. `/lead status 2` says how it stands.");
        assertThat(office.type(AMY, "touch 2 call voicemail").text()).contains("was claimed by <@U0ANA>");
    }

    private void dispute() {
        office.type(MIA, "dispute 1 facts-right they asked twice");
    }
}

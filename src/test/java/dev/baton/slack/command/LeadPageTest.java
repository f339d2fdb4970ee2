package dev.baton.slack.command;

import static dev.baton.slack.command.Office.AMY;
import static dev.baton.slack.command.Office.ANA;
import static dev.baton.slack.command.Office.MAX;
import static dev.baton.slack.command.Office.MIA;
import static dev.baton.slack.command.Office.ZOE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.Actor;
import dev.baton.lead.Dispute;
import dev.baton.lead.Event;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadPath;
import dev.baton.lead.State;
import dev.baton.lead.UserId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All about a lead in one answer, and the path that it took. */
class LeadPageTest extends OfficeFixture {

    @ParameterizedTest
    @EnumSource(Stage.class)
    void thePathEndsWhereTheLeadIs(Stage stage) {
        office.ready("The other", 84);
        Lead lead = stage.lead(office, "Northwind");

        assertThat(path(lead)).extracting(LeadPath.Step::state).last().isEqualTo(stage.state);
    }

    @Test
    void itTellsWhoAndForHowLongWithoutWhatWasTakenBack() {
        Lead lead = office.ready("Northwind", 84);
        office.type(AMY, "claim 1");
        office.type(AMY, "undo 1");
        office.clock().tick(Duration.ofMinutes(10));
        office.type(ANA, "claim 1");
        office.clock().tick(Duration.ofHours(2));
        office.type(MAX, "reassign 1 <@" + AMY + ">");
        office.clock().tick(Duration.ofMinutes(5));
        office.type(AMY, "touch 1 call connected");
        office.type(AMY, "reject 1 wrong-territory americas");

        assertThat(path(lead))
                .extracting(LeadPath.Step::state)
                .containsExactly(
                        State.HELD,
                        State.OPEN,
                        State.CLAIMED,
                        State.CLAIMED,
                        State.WORKING,
                        State.REJECTED,
                        State.OPEN);
        assertThat(office.says(ZOE, "form 1"))
                .contains(
                        "The path it took", "*Claimed*, <@U0ANA>'s", "for 2 h", "*Claimed*, <@U0AMY>'s", "by <@U0MAX>")
                .contains("*Rejected*: wrong territory", "at once on", "*Open* in #leads-americas", "0 s so far");
    }

    @Test
    void whatIsOverturnedIsOpenAgain() {
        Lead lead = Stage.REJECTED.lead(office, "Northwind");
        List<Event> history = new ArrayList<>(office.store().leadBook().history(lead.number()));
        history.add(
                new Dispute.Overturned(Office.CAME_IN, new Actor.Person(new UserId(MAX)), 1, List.of(history.size())));

        assertThat(LeadPath.of(history)).extracting(LeadPath.Step::state).last().isEqualTo(State.OPEN);
    }

    @Test
    void itHasTheFormAndEveryCriterionAndNoContactForOthers() {
        office.ready("Northwind", 84);
        office.type(ANA, "claim 1");

        assertThat(office.says(MIA, "form 1"))
                .contains("/demo", "Which system do you replace?", "Spreadsheets", "+50  size", "How it scores")
                .contains("has 84 of 100", "Open* in #leads-emea", "through the key website")
                .doesNotContain("priya@northwind.example");
        assertThat(office.says(ANA, "form 1")).contains("priya@northwind.example");
        assertThat(office.says(ANA, "show 1")).isEqualTo(office.says(ANA, "form 1"));
        assertThat(office.type(MIA, "form 9").text()).contains("There is no lead #9");
    }

    @Test
    void aLongPathShowsItsEnd() {
        office.ready("Northwind", 84);
        for (int turn = 0; turn < 8; turn++) {
            office.type(ANA, "claim 1");
            office.type(ANA, "release 1");
        }

        assertThat(office.says(MIA, "form 1")).contains("… 10 earlier steps");
    }

    private List<LeadPath.Step> path(Lead lead) {
        return LeadPath.of(office.store().leadBook().history(lead.number()));
    }
}

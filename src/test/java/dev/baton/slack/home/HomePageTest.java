package dev.baton.slack.home;

import static dev.baton.slack.command.Office.AMY;
import static dev.baton.slack.command.Office.ANA;
import static dev.baton.slack.command.Office.BEN;
import static dev.baton.slack.command.Office.CAME_IN;
import static dev.baton.slack.command.Office.MAX;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.HandOff;
import dev.baton.lead.Lead;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a rep's home tab says, from real rows. */
class HomePageTest extends HomeFixture {

    @Test
    void leadsStandUnderWhenTheyAreDue() throws Exception {
        office.ready("Northwind", 84);
        office.ready("Initech", 90);
        office.type(ANA, "claim 1");
        office.type(ANA, "claim 2");
        office.type(ANA, "touch 2 call no-answer");

        assertThat(headings(ANA, AT_WORK))
                .containsExactly("Today, Friday, 13 November (1)", "Later (1)", "Waiting for you to claim", "My week");
        assertThat(headings(ANA, CAME_IN.plus(Duration.ofHours(5)))).startsWith("Due now (1)", "Later (1)");
        assertThat(said(ANA, AT_WORK))
                .contains("Northwind", "First touch by", "mailto:priya@northwind.example")
                .contains("1 touch (call, no answer", "no next step yet");
        assertThat(buttons(ANA))
                .containsSubsequence("no_answer", "voicemail", "touch", "turn_down")
                .containsOnlyOnce("qualify");
    }

    @Test
    void whoeverIsGivenALeadHasTheWholeTimeFromThenOn() throws Exception {
        Lead lead = office.ready("Northwind", 84);
        long promised = lead.handOff().map(HandOff::touchDue).orElseThrow().getEpochSecond();
        office.type(ANA, "claim 1");
        assertThat(said(ANA, AT_WORK)).contains("<!date^" + promised + "^First touch by");

        office.type(MAX, "reassign 1 @amy");

        assertThat(said(AMY, AT_WORK)).contains("^First touch by").doesNotContain("<!date^" + promised);
    }

    @Test
    void anOpportunityHasItsContactAndTheButtonsThatEndIt() throws Exception {
        office.ready("Northwind", 84);
        office.type(ANA, "touch 1 call connected");
        office.type(ANA, "qualify 1 12000");

        assertThat(headings(ANA, AT_WORK)).containsSubsequence("Qualified (1)", "Waiting for you to claim");
        assertThat(said(ANA, AT_WORK)).contains("Northwind", "mailto:priya@northwind.example");
        assertThat(buttons(ANA)).containsExactly("won", "lost");
    }

    @Test
    void whatIsSomebodyElsesIsNotShown() throws Exception {
        office.ready("Northwind", 84);
        office.type(ANA, "claim 1");

        assertThat(said(AMY, AT_WORK)).doesNotContain("Northwind", "priya@");
        assertThat(said(BEN, AT_WORK)).doesNotContain("Northwind");
    }

    @Test
    void onlyWhatTheyMayClaimWaitsForThemTheBestFirst() throws Exception {
        office.ready("Northwind", 70);
        office.ready("Initech", 90);

        String home = said(AMY, AT_WORK);
        assertThat(home).contains("Waiting for you to claim (2)").doesNotContain("priya@");
        assertThat(home.indexOf("Initech")).isLessThan(home.indexOf("Northwind"));
        assertThat(buttons(AMY)).containsExactly("claim", "claim");
        assertThat(said(BEN, AT_WORK)).contains("Nothing waits that you may claim");
    }

    @Test
    void anEmptyDeskSaysWhatToDo() throws Exception {
        assertThat(said(ANA, AT_WORK)).contains("You have no leads to work", "/lead next");
    }

    @Test
    void whomThePlaybookDoesNotNameSeesAShortPageWithoutFrames() throws Exception {
        assertThat(headings("U0NOBODY", AT_WORK)).containsExactly("Baton");
        assertThat(said("U0NOBODY", AT_WORK)).contains("/lead status", "/lead help", "on no roster");
    }

    @Test
    void aMedianIsShownFromThreeRepsOnAndNamesNobody() throws Exception {
        office.ready("Northwind", 84);
        office.type(ANA, "claim 1");
        assertThat(said(ANA, AT_WORK)).contains("*Claimed*\n1").doesNotContain("(median");

        office.withReps(List.of(ANA, AMY, "U0EVE"));
        String home = said(ANA, AT_WORK);
        assertThat(home).contains("*Claimed*\n1  (median 0)", "the 3 reps on your roster");
        assertThat(home).contains("*Hand-off to claim*\n4 min  (median 4 min)");
        assertThat(home).doesNotContain(AMY, "U0EVE");
        assertThat(said(AMY, AT_WORK)).contains("*Claimed*\n0  (median 0)").doesNotContain(ANA);
    }
}

package dev.baton.slack.home;

import static dev.baton.slack.command.Office.AMY;
import static dev.baton.slack.command.Office.ANA;
import static dev.baton.slack.command.Office.BEN;
import static dev.baton.slack.command.Office.CAME_IN;
import static dev.baton.slack.command.Office.MAX;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import dev.baton.lead.HandOff;
import dev.baton.lead.Lead;
import dev.baton.lead.Reasons;
import dev.baton.lead.UserId;
import dev.baton.routing.Routing;
import dev.baton.slack.card.Naming;
import dev.baton.slack.card.Words;
import dev.baton.slack.command.Office;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a rep's home tab says, from real rows. */
@SuppressWarnings("NullAway.Init")
class HomePageTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Instant AT_WORK = CAME_IN.plus(Duration.ofMinutes(10));

    private Office office;

    @BeforeEach
    void open(@TempDir Path folder) {
        office = new Office(folder).withPeople();
    }

    @AfterEach
    void close() {
        office.close();
    }

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

    private String said(String person, Instant now) throws IOException {
        return view(person, now).toString().replace("\\n", "\n");
    }

    private List<String> headings(String person, Instant now) throws IOException {
        List<String> headings = new ArrayList<>();
        for (JsonNode block : view(person, now).path("blocks")) {
            if (block.path("type").asText().equals("header")) {
                headings.add(block.at("/text/text").asText());
            }
        }
        return headings;
    }

    private List<String> buttons(String person) throws IOException {
        return view(person, AT_WORK).findValuesAsText("action_id");
    }

    private JsonNode view(String person, Instant now) throws IOException {
        return json(page(office, now).of(new UserId(person)));
    }

    static JsonNode json(View view) throws IOException {
        return JSON.readTree(GsonFactory.createSnakeCase().toJson(view));
    }

    static HomePage page(Office office, Instant now) {
        return new HomePage(
                new HomePage.Books(
                        office.store().leadBook(),
                        office.store().search(),
                        office.store().repDesk(),
                        office.store().team(),
                        office.store().homes(),
                        new HomePage.Figures(
                                office.store().questions().inquiries(),
                                office.store().dialogues().disputes(),
                                office.store().cards())),
                new Words(
                        office.store().definitions(),
                        new Routing(List.of(), "#leads-unrouted"),
                        Reasons.standard(),
                        Naming.MENTIONED),
                Clock.fixed(now, ZoneOffset.UTC));
    }
}

package dev.baton.slack.home;

import static dev.baton.slack.command.Office.AMY;
import static dev.baton.slack.command.Office.ANA;
import static dev.baton.slack.command.Office.BEN;
import static dev.baton.slack.command.Office.CAME_IN;
import static dev.baton.slack.command.Office.MAX;
import static dev.baton.slack.command.Office.MIA;
import static dev.baton.slack.command.Office.OLGA;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.baton.lead.HandOff;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.UserId;
import dev.baton.query.Audiences.Audience;
import dev.baton.sandbox.blockkit.BlockKit;
import dev.baton.team.Member;
import dev.baton.team.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What marketers, managers and operations see on their home tab, from real rows, beside what the commands say. */
class OtherRolesTest extends HomeFixture {

    @Test
    void aMarketersFiguresAreThoseOfTheCommands() throws Exception {
        office.ready("Northwind", 84);
        office.ready("Initech", 90);
        office.ready("Contoso", 70);
        office.type(ANA, "claim 1");
        office.type(ANA, "reject 2 bad-contact-data title");
        office.type(ANA, "reject 3 never-asked");
        office.type(MIA, "dispute 3 facts-right they have 800 people");
        office.held("Farwind", 20, List.of());
        office.held("Nearwind", 55, List.of("reachable"));

        assertThat(headings(MIA))
                .containsExactly(
                        "This week by campaign", "To fix (1)", "Open disputes (1)", "Held, the nearest to ready (2)");
        String home = said(MIA);
        assertThat(home)
                .contains("*webinar-may* · 3 handed off: claimed 1 · rejected 2")
                .contains("`/lead campaign webinar-may this week`")
                .contains("<@U0ANA> rejected it (", "the facts were right")
                .containsSubsequence("Nearwind", "missing: an e-mail address", "Farwind")
                .doesNotContain("priya@", "What each rep has");
        assertThat(buttons(MIA)).containsExactly("fix", "withdraw_dispute", "hand_off_anyway", "hand_off_anyway");
        assertThat(told(MIA, "campaign webinar-may this week")).contains("3 handed off", "claimed 1 · rejected 2");
        assertThat(told(MIA, "held")).contains("2 leads");
        assertThat(told(MIA, "list fixes")).contains("1 lead");
    }

    @Test
    void whatIsInAPrivateChannelIsNeitherCountedNorShown() throws Exception {
        office.ready(office.facts("Secret", "US"), 84);
        office.type(BEN, "reject 1 never-asked");
        office.type("U0LEA", "dispute 1 facts-right look");
        americasArePrivateFor(BEN);

        assertThat(said(MIA)).contains("Nothing was handed off this week").doesNotContain("Secret", "Open disputes");

        americasArePrivateFor(MIA);
        assertThat(said(MIA)).contains("1 handed off: rejected 1", "Secret", "Open disputes (1)");
    }

    @Test
    void whatIsToBeMendedOfALeadInAPrivateChannelIsForItsMembers() throws Exception {
        office.ready(office.facts("Secret", "US"), 84);
        office.type(BEN, "reject 1 bad-contact-data title");
        office.ready("Northwind", 84);
        office.type(ANA, "reject 2 bad-contact-data title");
        americasArePrivateFor(BEN);

        assertThat(said(MIA)).contains("To fix (1)", "Northwind").doesNotContain("Secret");
        assertThat(told(MIA, "list fixes"))
                .contains("1 lead", "Northwind", "private channels that you are not in are left out")
                .doesNotContain("Secret");
        assertThat(told(BEN, "list fixes")).contains("2 leads", "Secret");

        americasArePrivateFor(MIA);
        assertThat(said(MIA)).contains("To fix (2)", "Secret");
    }

    @Test
    void nobodysHomeShowsALeadOfAPrivateChannelToThoseOutside() throws Exception {
        americasArePrivateFor(BEN);
        office.ready(office.facts("Secret", "US"), 84);
        office.type(BEN, "claim 1");
        office.ready(office.facts("Secret Too", "US"), 84);

        for (String person : List.of(ANA, MIA, MAX, OLGA, "U0ZOE")) {
            office.store().homes().pressed(new UserId(person), new LeadNumber(1));
            assertThat(said(person)).as(person).doesNotContain("Secret", "#1 belongs");
        }
        assertThat(said(BEN)).contains("Secret", "Secret Too");

        americasArePrivateFor(MIA);
        assertThat(said(BEN)).contains("Secret").doesNotContain("Secret Too");
    }

    @Test
    void aManagerSeesWhatIsLateByTerritoryAndWhatEachRepHasByName() throws Exception {
        office.ready("Northwind", 84);
        office.ready("Initech", 90);
        office.ready(office.facts("Contoso", "US"), 70);
        office.type(ANA, "claim 1");

        assertThat(headings(MAX)).containsExactly("Unclaimed and overdue", "What each rep has", "To decide");
        assertThat(said(MAX))
                .contains("*americas* · 1 unclaimed\n*emea* · 1 unclaimed\"")
                .contains("<@U0AMY> · no leads\n<@U0ANA> · 1 claimed, 0 worked\n<@U0BEN>")
                .contains("Nothing waits for your decision");
        assertThat(said(MAX, CAME_IN.plus(Duration.ofHours(5))))
                .contains("*emea* · 1 unclaimed, 1 of them too long · 1 not touched in time");
        assertThat(told(MAX, "list open territory:americas")).contains("1 lead");
        assertThat(told(MAX, "list claimed working owner:@U0ANA")).contains("1 lead");
        for (String other : List.of(ANA, AMY, MIA, OLGA)) {
            assertThat(said(other)).as(other).doesNotContain("What each rep has");
        }
    }

    @Test
    void aManagerSeesThatALeadThatWasGivenToSomebodyIsNotTouchedInTheirTime() throws Exception {
        long promised = office.ready("Northwind", 84)
                .handOff()
                .map(HandOff::touchDue)
                .orElseThrow()
                .toEpochMilli();
        office.type(ANA, "claim 1");
        office.type(MAX, "reassign 1 @amy");

        assertThat(said(MAX, Instant.ofEpochMilli(promised).plusSeconds(30))).doesNotContain("not touched in time");
        assertThat(said(MAX, CAME_IN.plus(Duration.ofHours(5))))
                .contains("*emea* · 0 unclaimed · 1 not touched in time");
    }

    @Test
    void whatWaitsForAManagersWordHasItsButtonsUntilItIsSaid() throws Exception {
        office.ready("Vendor", 84);
        office.type(ANA, "reject 1 not-a-buyer student everybody");

        assertThat(said(MAX)).contains("Everybody at 1 domain to be held?", "vendor.example");
        assertThat(buttons(MAX)).containsExactly("suppress_domain", "leave_domain");
        assertThat(buttons(OLGA)).isEmpty();
    }

    @Test
    void whoDecidesADisputeCanDoSoThereAndNobodyElse() throws Exception {
        office.ready("Contoso", 70);
        office.type(ANA, "reject 1 never-asked");
        office.type(MIA, "dispute 1 facts-right they have 800 people");

        assertThat(headings(OLGA)).containsExactly("To decide");
        assertThat(said(OLGA)).contains("1 dispute waits for your ruling", "Contoso");
        assertThat(buttons(OLGA)).containsExactly("uphold_dispute", "overturn_dispute", "form");
        assertThat(said(MAX)).contains("Nothing waits for your decision");

        office.type(OLGA, "dispute 1 uphold");
        assertThat(said(OLGA)).contains("Nothing waits for your decision");
        assertThat(said(MIA)).doesNotContain("Open disputes");
    }

    @Test
    void everyRoleAtOnceFitsOnePageTheRepsPartFirst() throws Exception {
        List<Member> members = new ArrayList<>(office.store().team().members());
        members.add(new Member(
                new UserId("U0ALL"), "All", null, ZoneId.of("UTC"), true, Set.of(Role.values()), Set.of("emea")));
        office.store().team().replaceAll(members);
        for (int lead = 1; lead <= 60; lead++) {
            office.ready("<!channel> & `Sons` " + "&".repeat(200) + lead, 60 + lead % 40);
        }
        for (int lead = 1; lead <= 20; lead++) {
            office.held("& " + "<".repeat(200) + lead, lead, List.of());
            office.type("U0ALL", "claim " + lead);
            office.type(ANA, "reject " + (20 + lead) + (lead < 10 ? " bad-contact-data title" : " never-asked"));
            office.type(MIA, "dispute " + (20 + lead) + " facts-right look");
        }

        JsonNode view = view("U0ALL", AT_WORK);
        assertThat(new BlockKit().problemsOfView(view)).isEmpty();
        assertThat(headings("U0ALL"))
                .containsSubsequence(
                        "Waiting for you to claim (20)",
                        "My week",
                        "This week by campaign",
                        "To fix (9)",
                        "Open disputes (20)",
                        "Held, the nearest to ready (20)",
                        "Unclaimed and overdue",
                        "What each rep has",
                        "To decide");
        assertThat(view.toString()).contains("… and 6 more: `/lead list fixes`", "… and 15 more: `/lead held`");
        assertThat(view.findParents("verbatim"))
                .allSatisfy(text -> assertThat(text.path("text").asText()).doesNotContain("<!channel"));
    }

    private String told(String person, String line) {
        return office.type(person, line).text() + office.type(person, line).blocks();
    }

    private void americasArePrivateFor(String member) {
        office.store()
                .questions()
                .audiences()
                .replaceAll(List.of(
                        new Audience("#leads-emea", "C0EMEA", false, Set.of()),
                        new Audience("#leads-americas", "C0AMERICAS", true, Set.of(new UserId(member)))));
    }
}

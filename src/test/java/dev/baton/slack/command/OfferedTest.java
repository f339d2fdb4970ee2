package dev.baton.slack.command;

import static dev.baton.slack.command.Office.AMY;
import static dev.baton.slack.command.Office.ANA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.LeadNumber;
import dev.baton.lead.UserId;
import dev.baton.routing.OfferRules;
import dev.baton.routing.RosterRule;
import dev.baton.sla.BusinessHours;
import dev.baton.team.Member;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Amy and Ana are told where leads go to one and the other by turns, for ten minutes each; it is 10:44. */
@SuppressWarnings("NullAway.Init")
class OfferedTest {

    private static final RosterRule BY_TURNS = new RosterRule(Duration.ofMinutes(10), 2, null, Map.of());

    private Office office;

    @BeforeEach
    void open(@TempDir Path folder) {
        OfferRules rules = new OfferRules(
                Office.ROUTING,
                BusinessHours.always(ZoneOffset.UTC),
                Map.of("emea", BY_TURNS),
                Duration.ofMinutes(5),
                true);
        office = new Office(folder, rules).withPeople();
        office.ready("Northwind", 84);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"claim 1", "touch 1 call connected"})
    void onlyWhomItIsOfferedToMayTakeIt(String typed) {
        assertThat(office.type(ANA, typed).text())
                .startsWith("#1 is not yours to claim yet. Offered to <@U0AMY> until ")
                .contains("it is their turn", "opens to everybody", "Nothing else is waiting in #leads-emea");
        assertThat(state()).isEqualTo("open");

        assertThat(office.type(AMY, typed).text()).startsWith("#1 is yours");
    }

    @Test
    void whoMayNotIsShownWhatElseIsTheirsToClaim() {
        office.ready("Harbour", 70);

        assertThat(office.type(ANA, "claim 1").text()).contains("One more is waiting in #leads-emea: #2 (warm 70).");
    }

    @Test
    void anybodyOnTheRosterMayTakeItWhenTheTimeIsOver() {
        office.clock().tick(Duration.ofMinutes(6));

        assertThat(office.type(ANA, "claim 1").text()).startsWith("#1 is yours");
    }

    @Test
    void theNextLeadIsTheOneThatIsOfferedToOne() {
        office.ready("Harbour", 60);
        office.ready("Lakeside", 90);

        assertThat(office.type(ANA, "next").text()).startsWith("The best that you may claim now is #2, offered to you");
        assertThat(office.type(AMY, "next").text()).startsWith("The best that you may claim now is #3, offered to you");
    }

    @Test
    void whyShowsTheOfferToAnybody() {
        assertThat(office.says(Office.MIA, "why 1"))
                .contains("*Offered first*", "to <@U0AMY> until", "it is their turn");
    }

    @Test
    void thatSomebodyIsAwayIsNotSaid() {
        office.type(ANA, "away until monday");
        office.ready("Harbour", 70);

        assertThat(office.says(Office.MIA, "why 2"))
                .contains("to <@U0AMY> until", "not to <@U0ANA> (not available)")
                .doesNotContain("away", "Away", "onday");
    }

    @Test
    void whoIsDeactivatedMayClaimNothing() {
        List<Member> people = office.store().team().members().stream()
                .map(OfferedTest::deactivated)
                .toList();
        office.store().team().replaceAll(people);

        assertThat(office.type(AMY, "claim 1").text()).contains("you are not on it");
        assertThat(state()).isEqualTo("open");
    }

    @Test
    void aColleagueGoesToWhoeverHasTheFirst() {
        office.type(AMY, "claim 1");
        office.ready("Harbour", 84);
        office.ready("Northwind Ltd.", 62);

        assertThat(office.says(ANA, "why 3")).contains("to <@U0AMY> until", "has #1 of the same company");
        assertThat(office.type(ANA, "list").blocks().toString()).contains("offered to <@U0AMY>");
    }

    private String state() {
        return office.store()
                .leadBook()
                .find(new LeadNumber(1))
                .orElseThrow()
                .state()
                .code();
    }

    private static Member deactivated(Member member) {
        return member.id().equals(new UserId(AMY))
                ? new Member(
                        member.id(),
                        member.name(),
                        member.email(),
                        member.zone(),
                        false,
                        member.roles(),
                        member.rosters())
                : member;
    }
}

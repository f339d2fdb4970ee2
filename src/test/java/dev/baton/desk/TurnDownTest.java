package dev.baton.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.Asked;
import dev.baton.lead.ClaimedLead;
import dev.baton.lead.DisqualifiedLead;
import dev.baton.lead.HeldLead;
import dev.baton.lead.Lead;
import dev.baton.lead.MergedLead;
import dev.baton.lead.OpenLead;
import dev.baton.lead.RecycledLead;
import dev.baton.lead.Refusal;
import dev.baton.lead.State;
import dev.baton.lead.Touch;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TurnDownTest extends DeskFixture {

    @Test
    void wrongTerritoryGoesToTheRightOneAndTheBuyerHasWaitedSinceTheFirst() {
        Lead lead = desk.comesIn("p-1");
        desk.clock.tick(Duration.ofMinutes(3));

        OpenLead there = (OpenLead) desk.turnedDown(lead, "wrong-territory", Map.of(Asked.TERRITORY, "apac"));

        assertThat(there.committed().route().channel()).isEqualTo("#leads-apac");
        assertThat(there.committed().readyAt()).isEqualTo(Desk.MONDAY);
        assertThat(there.committed().claimDue()).isEqualTo(Desk.MONDAY.plus(Duration.ofMinutes(18)));
        assertThat(desk.history(lead)).endsWith("rejected", "handed_off");
    }

    @Test
    void itNeverGoesBackToTheRosterThatGaveItAway() {
        Lead lead = desk.comesIn("p-1");

        assertThat(problem(desk.turnsDown(Desk.ANA, lead, "wrong_territory", Map.of(Asked.TERRITORY, "emea"))))
                .isEqualTo(Asked.TERRITORY);
        assertThat(desk.find(lead)).isEqualTo(lead);
    }

    @Test
    void theSecondBounceGoesToTheFallbackChannelAndTheNextWhereNobodyGaveItAway() {
        Lead lead = desk.comesIn("p-1");
        desk.turnedDown(lead, "wrong_territory", Map.of(Asked.TERRITORY, "americas"));

        OpenLead second = (OpenLead)
                Desk.done(desk.turnsDown(Desk.BEN, lead, "wrong_territory", Map.of(Asked.TERRITORY, "emea")));
        assertThat(second.committed().route().channel()).isEqualTo("#leads-unrouted");

        assertThat(problem(desk.turnsDown(Desk.CHO, lead, "wrong_territory", Map.of(Asked.TERRITORY, "emea"))))
                .isEqualTo(Asked.TERRITORY);
        OpenLead third = (OpenLead)
                Desk.done(desk.turnsDown(Desk.CHO, lead, "wrong_territory", Map.of(Asked.TERRITORY, "apac")));
        assertThat(third.committed().route().channel()).isEqualTo("#leads-apac");
        assertThat(third.committed().cycle()).isEqualTo(1);
        assertThat(third.committed().number()).isEqualTo(4);
    }

    @Test
    void aDuplicateBecomesPartOfTheOtherWhoseOwnerKeepsIt() {
        Lead owned = desk.claimed("p-1");
        Lead lead = desk.comesIn("p-2");

        Lead merged = desk.turnedDown(
                lead, "duplicate", Map.of(Asked.LEAD, "#" + owned.number().value()));

        assertThat(merged).isInstanceOf(MergedLead.class);
        assertThat(desk.find(owned)).isInstanceOf(ClaimedLead.class);
        assertThat(desk.find(owned).record().submissions()).isEqualTo(2);
        assertThat(desk.history(owned)).endsWith("absorbed");
        assertThat(desk.comesIn("p-2").number()).isEqualTo(owned.number());
    }

    @Test
    void aDuplicateOfAHeldLeadMakesThatReady() {
        Lead held = desk.comesIn(Desk.facts("p-1", "Webinar", 800, Map.of()));
        Lead lead = desk.comesIn("p-2");
        assertThat(held.state()).isEqualTo(State.HELD);

        desk.turnedDown(lead, "duplicate", Map.of(Asked.LEAD, "1"));

        assertThat(desk.find(held).state()).isEqualTo(State.OPEN);
    }

    @Test
    void noLeadIsADuplicateOfItselfOrOfOneThatDoesNotExist() {
        Lead lead = desk.comesIn("p-1");

        assertThat(problem(desk.turnsDown(Desk.ANA, lead, "duplicate", Map.of(Asked.LEAD, "1"))))
                .isEqualTo(Asked.LEAD);
        assertThat(problem(desk.turnsDown(Desk.ANA, lead, "duplicate", Map.of(Asked.LEAD, "99"))))
                .isEqualTo(Asked.LEAD);
        assertThat(desk.history(lead)).containsExactly("received", "handed_off");
    }

    @Test
    void aCriterionThatIsNotMetIsCorrectedAndTheLeadHeldWhereThatIsNotEnough() {
        Lead lead = desk.comesIn("p-1");
        Lead held = desk.turnedDown(lead, "criteria_not_met", Map.of(Asked.CRITERION, "large", Asked.VALUE, "40"));

        assertThat(held).isInstanceOf(HeldLead.class);
        assertThat(held.facts().company().employees()).isEqualTo(40);
        assertThat(held.scorecard().score()).isEqualTo(45);
        assertThat(desk.history(lead)).endsWith("rejected", "corrected", "held");
    }

    @ParameterizedTest
    @ValueSource(strings = {"90000", "500", "1.5", "0.4"})
    void valueThatMeetsTheCriterionOrCannotBeOneIsRefused(String value) {
        Lead lead = desk.comesIn("p-1");

        Outcome outcome = desk.turnsDown(
                Desk.ANA, lead, "criteria_not_met", Map.of(Asked.CRITERION, "large", Asked.VALUE, value));

        assertThat(refusal(outcome).field()).isEqualTo(Asked.VALUE);
        assertThat(refusal(outcome).problem()).contains("“" + value + "”", "500 people or more");
        assertThat(desk.history(lead)).containsExactly("received", "handed_off");
    }

    @Test
    void oneThatIsReadyAllTheSameStaysWhereItIs() {
        Lead lead = desk.comesIn("p-1");
        Lead stays = desk.turnedDown(lead, "criteria_not_met", Map.of(Asked.CRITERION, "vp", Asked.VALUE, "Intern"));

        assertThat(stays).isInstanceOf(OpenLead.class);
        assertThat(stays.handOff()).isEqualTo(lead.handOff());
        assertThat(desk.history(lead)).containsExactly("received", "handed_off", "corrected");
    }

    @Test
    void onlyContentIsRefusedWhereTheFormAskedForMore() {
        Lead content = desk.comesIn("p-1");
        Lead demo = desk.comesIn(Desk.facts("p-2", "Website", 800, Map.of("What do you need?", "A demo, please")));

        assertThat(desk.turnedDown(content, "only_content", Map.of())).isInstanceOf(HeldLead.class);
        Refusal.NotLikeThis refused = refusal(desk.turnsDown(Desk.ANA, demo, "only_content", Map.of()));
        assertThat(refused.field()).isNull();
        assertThat(refused.problem()).contains("A demo, please");
    }

    @Test
    void whoeverIsHeldLikeThatComesBackWhenTheyComeInAgain() {
        Lead lead = desk.comesIn("p-1");
        desk.turnedDown(lead, "only_content", Map.of());

        Lead again = desk.comesIn("p-1");

        assertThat(again).isInstanceOf(OpenLead.class);
        assertThat(again.handOff().orElseThrow().cycle()).isEqualTo(2);
    }

    @Test
    void nobodyIsGivenUpBeforeEnoughWasTried() {
        Lead lead = desk.worked("p-1");
        Refusal.NotLikeThis refused = refusal(desk.turnsDown(Desk.ANA, lead, "unreachable", Map.of()));
        assertThat(refused.problem()).contains("So far: 1 over 1 in 1.");

        for (int day = 0; day < 5; day++) {
            desk.clock.tick(Duration.ofDays(1));
            desk.touch(lead, day == 0 ? Touch.Channel.EMAIL : Touch.Channel.CALL);
        }

        assertThat(desk.turnedDown(lead, "unreachable", Map.of())).isInstanceOf(HeldLead.class);
    }

    @ParameterizedTest
    @CsvSource({
        "bad_timing, DATE, 2027-02-01, 2027-02-01T00:00:00Z",
        "no_budget, TEXT, '', 2027-03-16T00:00:00Z",
        "no_authority, TEXT, '', 2026-12-16T00:00:00Z"
    })
    void aParkedLeadComesBackOnItsDay(String reason, Asked what, String given, Instant until) {
        Lead lead = desk.worked("p-1");
        RecycledLead recycled = (RecycledLead) desk.turnedDown(lead, reason, Map.of(what, given));

        assertThat(recycled.until()).isEqualTo(until);
    }

    @Test
    void whoeverChoseACompetitorComesBackBeforeTheContractEnds() {
        Map<Asked, String> asked = Map.of(Asked.COMPETITOR, "Rival", Asked.CONTRACT_END, "2027-11-01");
        RecycledLead recycled = (RecycledLead) desk.turnedDown(desk.worked("p-1"), "chose_competitor", asked);

        assertThat(recycled.until()).isEqualTo(Instant.parse("2027-09-02T00:00:00Z"));
        assertThat(desk.turnedDown(desk.worked("p-2"), "chose_competitor", Map.of(Asked.COMPETITOR, "Rival")))
                .isInstanceOf(DisqualifiedLead.class);
    }

    @ParameterizedTest
    @CsvSource({
        "bad_timing, DATE, 2026-11-16, DATE",
        "bad_timing, DATE, next friday, DATE",
        "bad_timing, TEXT, later, DATE",
        "chose_competitor, CONTRACT_END, 2027-01-01, COMPETITOR",
        "other, LEAD, 1, TEXT",
        "did_not_understand, LEAD, 1, TEXT"
    })
    void whatIsMissingOrWrongIsNamedAndNothingIsStored(String reason, Asked what, String given, Asked field) {
        Lead lead = desk.worked("p-1");

        assertThat(problem(desk.turnsDown(Desk.ANA, lead, reason, Map.of(what, given))))
                .isEqualTo(field);
        assertThat(desk.find(lead)).isEqualTo(lead);
    }

    private static Asked problem(Outcome outcome) {
        Asked field = refusal(outcome).field();
        assertThat(field).isNotNull();
        return Objects.requireNonNull(field);
    }

    private static Refusal.NotLikeThis refusal(Outcome outcome) {
        return (Refusal.NotLikeThis) ((Outcome.Refused) outcome).why();
    }
}

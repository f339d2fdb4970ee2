package dev.baton.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.Asked;
import dev.baton.lead.ClaimedLead;
import dev.baton.lead.HandOff;
import dev.baton.lead.Lead;
import dev.baton.lead.OpenLead;
import dev.baton.lead.RecycledLead;
import dev.baton.lead.Refusal;
import dev.baton.lead.RejectedLead;
import dev.baton.lead.Scorecard;
import dev.baton.lead.State;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AftermathTest extends DeskFixture {

    @Test
    void aCustomersLeadIsACardForTheAccountOwners() {
        OpenLead there = (OpenLead) desk.turnedDown(desk.comesIn("p-1"), "existing_customer", Map.of());

        assertThat(there.committed().route().channel()).isEqualTo("#accounts");
        assertThat(there.committed().route().roster()).isEqualTo("accounts");
        assertThat(there.committed().route().isFallback()).isFalse();
    }

    @Test
    void orIsItsOwnersAtOnce() {
        Lead lead = desk.comesIn("p-1");
        ClaimedLead owned =
                (ClaimedLead) desk.turnedDown(lead, "existing_customer", Map.of(Asked.ACCOUNT_OWNER, "<@U0BEN|ben>"));

        assertThat(owned.owner()).isEqualTo(Desk.BEN);
        assertThat(desk.history(lead)).endsWith("rejected", "handed_off", "claimed");
        assertThat(desk.find(lead)).isEqualTo(owned);
    }

    @Test
    void whoIsNobodyHereIsNoAccountOwner() {
        Refusal.NotLikeThis refused = refusal(desk.turnsDown(
                Desk.ANA, desk.comesIn("p-1"), "existing_customer", Map.of(Asked.ACCOUNT_OWNER, "U0NOBODY")));

        assertThat(refused.field()).isEqualTo(Asked.ACCOUNT_OWNER);
    }

    @Test
    void marketingMendsWhatIsWrongAndTheLeadIsHandedOffAgainInTheSameCycle() {
        Lead lead = desk.claimed("p-1");
        Lead rejected = desk.turnedDown(lead, "bad_contact_data", Map.of(Asked.FIELD, "phone"));
        assertThat(rejected).isInstanceOf(RejectedLead.class);
        desk.clock.tick(Duration.ofHours(2));

        OpenLead again =
                (OpenLead) Desk.done(desk.mendLead.mend(lead.number(), Desk.MIA, "020 7946 0958", desk.request()));

        HandOff handOff = again.committed();
        assertThat(List.of(handOff.number(), handOff.cycle())).containsExactly(2, 1);
        assertThat(handOff.readyAt()).isEqualTo(Desk.MONDAY);
        assertThat(again.facts().person().phone()).isEqualTo("+442079460958");
        assertThat(desk.history(lead)).endsWith("rejected", "fix_asked", "fixed", "handed_off");
    }

    @Test
    void aFieldThatNobodyCanMendIsNamed() {
        Refusal.NotLikeThis refused =
                refusal(desk.turnsDown(Desk.ANA, desk.comesIn("p-1"), "bad_contact_data", Map.of(Asked.FIELD, "mood")));

        assertThat(refused.field()).isEqualTo(Asked.FIELD);
    }

    @Test
    void whoeverComesInWithTheEmailOfSpamIsHeld() {
        Lead spam = desk.comesIn("p-1");
        desk.turnedDown(spam, "not_a_buyer", Map.of(Asked.WHICH, "spam"));

        Lead again = desk.comesIn("p-1");

        assertThat(again.state()).isEqualTo(State.REJECTED);
        assertThat(again.scorecard().exclusions()).containsExactly(Scorecard.SUPPRESSED);
        assertThat(desk.history(spam)).endsWith("rejected", "suppressed", "came_in_again");
    }

    @Test
    void aManagerTakesASuppressionBackAndThePersonIsALeadAgain() {
        Lead spam = desk.comesIn("p-1");
        desk.turnedDown(spam, "not_a_buyer", Map.of(Asked.WHICH, "student"));
        LiftSuppression lift = new LiftSuppression(desk.store.leadBook(), desk.store.team(), desk.clock);

        assertThat(refusal(lift.lift(spam.number(), Desk.ANA, desk.request())).problem())
                .startsWith("Only a manager");
        Desk.done(lift.lift(spam.number(), Desk.MAX, desk.request()));
        assertThat(refusal(lift.lift(spam.number(), Desk.MAX, desk.request())).problem())
                .isEqualTo("Its e-mail address is not suppressed.");

        assertThat(desk.comesIn("p-1").state()).isEqualTo(State.OPEN);
    }

    @Test
    void whatSomebodyAskedForIsNotTakenBack() {
        Lead lead = desk.comesIn("p-1");
        desk.turnedDown(lead, "do_not_contact", Map.of());
        LiftSuppression lift = new LiftSuppression(desk.store.leadBook(), desk.store.team(), desk.clock);

        assertThat(refusal(lift.lift(lead.number(), Desk.MAX, desk.request())).problem())
                .contains("asked for no contact");
    }

    @Test
    void spamIsOneOfFiveThings() {
        Refusal.NotLikeThis refused =
                refusal(desk.turnsDown(Desk.ANA, desk.comesIn("p-1"), "not_a_buyer", Map.of(Asked.WHICH, "boring")));

        assertThat(refused.field()).isEqualTo(Asked.WHICH);
        assertThat(refused.problem()).contains("student");
    }

    @Test
    void whoWantsNoContactMaySaySoAtAnyTimeAndIsNeverHandedOffAgain() {
        Lead lead = desk.comesIn("p-1");
        assertThat(desk.turnedDown(lead, "do_not_contact", Map.of()).state()).isEqualTo(State.DISQUALIFIED);

        assertThat(desk.comesIn("p-1").state()).isEqualTo(State.DISQUALIFIED);
        assertThat(desk.history(lead))
                .containsExactly(
                        "received", "handed_off", "disqualified", "consent_withdrawn", "suppressed", "came_in_again");
    }

    @Test
    void marketingIsToldOfADoubtedConsent() {
        Lead lead = desk.comesIn("p-1");

        assertThat(desk.turnedDown(lead, "never_asked", Map.of())).isInstanceOf(RejectedLead.class);
        assertThat(desk.owed()).contains("for_marketing marketing");
    }

    @Test
    void whoeverIsNamedInTheirPlaceIsALeadOfTheSameOwner() {
        Lead lead = desk.worked("p-1");
        Map<Asked, String> named =
                Map.of(Asked.REFERRAL, "Jo van Berg", Asked.REFERRAL_CONTACT, "Jo@Northwind.example");

        assertThat(desk.turnedDown(lead, "no_authority", named)).isInstanceOf(RecycledLead.class);

        ClaimedLead linked = desk.leads().stream()
                .filter(ClaimedLead.class::isInstance)
                .map(ClaimedLead.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(linked.owner()).isEqualTo(Desk.ANA);
        assertThat(linked.facts().person().email()).isEqualTo("jo@northwind.example");
        assertThat(linked.facts().company()).isEqualTo(lead.facts().company());
        assertThat(desk.history(linked)).containsExactly("received", "referred", "handed_off", "claimed");
        assertThat(linked.committed().touchDue())
                .as("as long as the least urgent tier has")
                .isEqualTo(desk.clock.instant().plus(Duration.ofHours(4)));
    }

    @Test
    void aReferralHasToBeSomebodyNew() {
        Lead lead = desk.worked("p-1");
        desk.comesIn("p-2");

        for (String contact : List.of("p-2@northwind.example", "nonsense")) {
            Map<Asked, String> named = Map.of(Asked.REFERRAL, "Jo", Asked.REFERRAL_CONTACT, contact);
            assertThat(refusal(desk.turnsDown(Desk.ANA, lead, "wrong_person", named))
                            .field())
                    .isEqualTo(Asked.REFERRAL_CONTACT);
        }
        assertThat(desk.find(lead)).isEqualTo(lead);
    }

    private static Refusal.NotLikeThis refusal(Outcome outcome) {
        return (Refusal.NotLikeThis) ((Outcome.Refused) outcome).why();
    }
}

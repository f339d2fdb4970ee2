package dev.baton.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.Asked;
import dev.baton.lead.Dispute;
import dev.baton.lead.DisputeCase;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.Refusal;
import dev.baton.lead.Refusal.NotDisputable.Because;
import dev.baton.lead.State;
import dev.baton.lead.Typed;
import dev.baton.lead.UserId;
import dev.baton.query.Disputes;
import dev.baton.team.Role;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RaiseDisputeTest extends DisputeFixture {

    @Test
    void rejecterAndWhoeverDecidesAreToldAtOnce() {
        Lead lead = disputed("p");

        assertThat(lead.state()).isEqualTo(State.REJECTED);
        assertThat(told()).containsExactly("dispute U0ANA", "dispute U0OLGA");
        DisputeCase dispute =
                DisputeCase.open(desk.store.leadBook().history(lead.number())).orElseThrow();
        assertThat(dispute.rejecter()).isEqualTo(Desk.ANA);
        assertThat(dispute.reject().reason()).isEqualTo("never_asked");
        assertThat(dispute.raised().due()).isEqualTo(Desk.MONDAY.plus(Duration.ofDays(2)));
        assertThat(desk.store.dialogues().disputes().open(10))
                .containsExactly(new Disputes.Open(
                        lead.number(), Desk.MIA, Desk.ANA, Desk.MONDAY, Desk.MONDAY.plus(Duration.ofDays(2))));
        assertThat(desk.store.dialogues().disputes().waitingFor(OLGA, 10)).hasSize(1);
        assertThat(desk.store.dialogues().disputes().waitingFor(Desk.ANA, 10)).isEmpty();
    }

    @Test
    void marketingAloneMay() {
        Lead lead = rejected("p");

        for (UserId other : List.of(Desk.ANA, Desk.BEN, Desk.MAX, OLGA, new UserId("U0NOBODY"))) {
            assertThat(refused(raises(other, lead))).isInstanceOf(Refusal.ForDisputers.class);
        }
        joins(new UserId("U0LEA"), Set.of(Role.MARKETING_LEAD), Set.of());
        Desk.done(raises(new UserId("U0LEA"), lead));
    }

    @Test
    void evidenceIsRequired() {
        Lead lead = rejected("p");

        Refusal not = refused(
                raise.raise(lead.number(), Desk.MIA, new Evidence(Dispute.Ground.OTHER, "  ", null), desk.request()));

        assertThat(((Refusal.NotLikeThis) not).field()).isEqualTo(Asked.TEXT);
        assertThat(desk.find(lead)).isEqualTo(lead);
    }

    @Test
    void rejectIsContestedOnce() {
        Lead lead = disputed("p");
        assertThat(whyNot(raises(Desk.MIA, lead))).isEqualTo(Because.ALREADY);

        Desk.done(rules(OLGA, lead, RuleOnDispute.Ruling.UPHOLD));

        assertThat(whyNot(raises(Desk.MIA, lead))).isEqualTo(Because.ALREADY);
    }

    @Test
    void sameRequestTwiceContestsOnce() {
        Lead lead = rejected("p");
        Desk.done(raise.raise(lead.number(), Desk.MIA, EVIDENCE, "same"));

        assertThat(raise.raise(lead.number(), Desk.MIA, EVIDENCE, "same"))
                .isInstanceOf(Outcome.AlreadyCarriedOut.class);
        assertThat(desk.history(lead)).containsOnlyOnce("disputed");
    }

    @Test
    void whatWasFoundByWorkingItIsNoFaultOfTheHandOff() {
        Lead lead = desk.turnedDown(desk.worked("p"), "no_need", Map.of());

        assertThat(whyNot(raises(Desk.MIA, lead))).isEqualTo(Because.DISQUALIFIED);
    }

    @Test
    void leadThatNobodyRejectedHasNothingToContest() {
        assertThat(whyNot(raises(Desk.MIA, desk.comesIn("p")))).isEqualTo(Because.NOT_REJECTED);
        assertThat(refused(raise.raise(new LeadNumber(99), Desk.MIA, EVIDENCE, desk.request())))
                .isInstanceOf(Refusal.NoSuchLead.class);
    }

    @Test
    void leadThatWentElsewhereIsNotTakenFromThoseWhoHaveIt() {
        Lead other = desk.comesIn("other");
        Lead sentOn = desk.turnedDown(desk.claimed("p"), "wrong_territory", Map.of(Asked.TERRITORY, "apac"));
        Lead merged = desk.turnedDown(
                desk.claimed("q"),
                "duplicate",
                Map.of(Asked.LEAD, other.number().toString()));
        Lead customer = desk.turnedDown(desk.claimed("r"), "existing_customer", Map.of());

        assertThat(whyNot(raises(Desk.MIA, sentOn))).isEqualTo(Because.REROUTED);
        assertThat(whyNot(raises(Desk.MIA, merged))).isEqualTo(Because.MERGED);
        assertThat(whyNot(raises(Desk.MIA, customer))).isEqualTo(Because.REROUTED);
    }

    @Test
    void mendedLeadHasMovedOn() {
        Lead lead = badPhone("p");
        Desk.done(desk.mendLead.mend(lead.number(), Desk.MIA, "+44 20 7946 0958", desk.request()));

        assertThat(whyNot(raises(Desk.MIA, lead))).isEqualTo(Because.MOVED_ON);
    }

    @Test
    void afterTwoWeeksItIsTooLate() {
        Lead lead = rejected("p");
        desk.clock.tick(DisputeRules.WITHIN.plusMillis(1));

        assertThat(whyNot(raises(Desk.MIA, lead))).isEqualTo(Because.TOO_LATE);
    }

    @Test
    void ownRejectIsNotContested() {
        joins(Desk.ANA, Set.of(Role.REP, Role.MARKETER), Set.of("emea"));

        assertThat(whyNot(raises(Desk.ANA, rejected("p")))).isEqualTo(Because.THEIR_OWN);
    }

    @Test
    void somebodyWhoIsNoPartOfItHasToBeThere() {
        joins(OLGA, Set.of(), Set.of());
        joins(Desk.MAX, Set.of(), Set.of());

        assertThat(whyNot(raises(Desk.MIA, rejected("p")))).isEqualTo(Because.NOBODY_DECIDES);
    }

    @Test
    void whoeverDecidesIsAskedNextInLineWhereTheFirstIsAPartyToIt() {
        joins(Desk.MIA, Set.of(Role.MARKETER, Role.OPERATIONS), Set.of());
        joins(OLGA, Set.of(), Set.of());
        Lead lead = Desk.done(raises(Desk.MIA, rejected("p")));

        assertThat(told()).containsExactly("dispute U0ANA", "dispute U0MAX");
        assertThat(refused(rules(Desk.MIA, lead, RuleOnDispute.Ruling.OVERTURN)))
                .isEqualTo(new Refusal.NotTheirPart(lead, Refusal.NotTheirPart.Part.DECIDER, Set.of(Desk.MAX)));
        Desk.done(rules(Desk.MAX, lead, RuleOnDispute.Ruling.OVERTURN));
    }

    @Test
    void wordsAreBesideTheHistory() {
        Lead lead = rejected("p");
        Desk.done(raise.raise(
                lead.number(),
                Desk.MIA,
                new Evidence(Dispute.Ground.FACTS_RIGHT, "secret words", "https://crm.example/1"),
                desk.request()));

        assertThat(desk.store.leadBook().history(lead.number()).toString()).doesNotContain("secret", "crm");
        long raised = desk.store
                .outbox()
                .lease(
                        Set.of(),
                        desk.clock.instant().plusSeconds(60),
                        desk.clock.instant().plusSeconds(90))
                .map(item -> raisedId())
                .orElseThrow();
        assertThat(desk.store.cards().disputeTexts(raised).evidence())
                .containsEntry(Typed.Kind.NOTE, "secret words")
                .containsEntry(Typed.Kind.LINK, "https://crm.example/1");
    }

    private long raisedId() {
        long id = 1;
        while (!(desk.store.cards().event(id).orElseThrow() instanceof Dispute.Raised)) {
            id++;
        }
        return id;
    }
}

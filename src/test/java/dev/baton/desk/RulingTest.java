package dev.baton.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.desk.RuleOnDispute.Ruling;
import dev.baton.lead.Asked;
import dev.baton.lead.HandOff;
import dev.baton.lead.Lead;
import dev.baton.lead.OpenLead;
import dev.baton.lead.Refusal;
import dev.baton.lead.State;
import dev.baton.lead.Touch;
import dev.baton.lead.UserId;
import dev.baton.lead.WhatStands;
import dev.baton.query.Disputes;
import dev.baton.sla.BusinessHours;
import dev.baton.watch.ClaimPromise;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RulingTest extends DisputeFixture {

    @Test
    void overturnedRejectIsOpenAgainInTheSameHandOff() {
        Lead worked = desk.worked("p");
        HandOff handOff = worked.handOff().orElseThrow();
        Lead lead = Desk.done(raises(Desk.MIA, desk.turnedDown(worked, "never_asked", Map.of())));
        told();
        desk.clock.tick(Duration.ofHours(3));

        OpenLead open = (OpenLead) Desk.done(rules(OLGA, lead, Ruling.OVERTURN));

        assertThat(open.committed()).isEqualTo(handOff);
        assertThat(open.touches()).extracting(Touch::channel).containsExactly(Touch.Channel.CALL);
        assertThat(open.offer()).isNull();
        assertThat(told())
                .containsExactly("dispute U0ANA", "dispute U0OLGA", "dispute_news U0ANA", "dispute_news U0MIA");
        assertThat(WhatStands.of(desk.store.leadBook().history(open.number())))
                .extracting(event -> event.type())
                .doesNotContain("rejected", "consent_doubted")
                .endsWith("disputed", "reject_overturned");
        assertThat(desk.store
                        .dialogues()
                        .disputes()
                        .over(Desk.MONDAY, desk.clock.instant().plusMillis(1)))
                .containsExactly(
                        new Disputes.Over(lead.number(), Disputes.Outcome.OVERTURNED, OLGA, desk.clock.instant()));
    }

    @Test
    void claimPromiseStartsAnewAndTheBuyerHasWaitedSinceTheStart() {
        Lead lead = disputed("p");
        desk.clock.tick(Duration.ofHours(3));

        OpenLead open = (OpenLead) Desk.done(rules(OLGA, lead, Ruling.OVERTURN));

        assertThat(open.committed().readyAt()).isEqualTo(Desk.MONDAY);
        assertThat(ClaimPromise.of(
                                open,
                                desk.store.leadBook().history(open.number()),
                                BusinessHours.always(ZoneOffset.UTC))
                        .orElseThrow()
                        .due())
                .isEqualTo(desk.clock.instant().plus(Duration.ofMinutes(15)));
    }

    @Test
    void rejecterCanClaimItLikeEverybody() {
        Lead lead = disputed("p");
        Desk.done(rules(OLGA, lead, Ruling.OVERTURN));

        Lead claimed = Desk.done(new ClaimLead(desk.store.leadBook(), desk.store.team(), desk.clock)
                .claim(lead.number(), Desk.ANA, desk.request()));

        assertThat(claimed.state()).isEqualTo(State.CLAIMED);
    }

    @Test
    void upheldRejectStands() {
        Lead lead = disputed("p");
        told();

        Lead still = Desk.done(rules(OLGA, lead, Ruling.UPHOLD));

        assertThat(still.state()).isEqualTo(State.REJECTED);
        assertThat(told())
                .containsExactly("dispute U0ANA", "dispute U0OLGA", "dispute_news U0ANA", "dispute_news U0MIA");
        assertThat(refused(rules(OLGA, lead, Ruling.OVERTURN))).isInstanceOf(Refusal.NoDispute.class);
    }

    @Test
    void nobodyElseDecides() {
        Lead lead = disputed("p");

        for (UserId other : List.of(Desk.ANA, Desk.MIA, Desk.MAX, Desk.BEN)) {
            assertThat(refused(rules(other, lead, Ruling.UPHOLD)))
                    .isEqualTo(new Refusal.NotTheirPart(lead, Refusal.NotTheirPart.Part.DECIDER, Set.of(OLGA)));
        }
    }

    @Test
    void firstOfTwoWhoDecideDoes() {
        Lead lead = disputed("p");
        Desk.done(rules(OLGA, lead, Ruling.OVERTURN));

        Refusal.NoDispute none = (Refusal.NoDispute) refused(rules(OLGA, lead, Ruling.UPHOLD));

        assertThat(none.last()).isNotNull();
        assertThat(desk.history(lead)).endsWith("reject_overturned");
    }

    @Test
    void addressThatWasHeldWithTheRejectIsFreeAgain() {
        Lead lead = desk.turnedDown(desk.claimed("p"), "not_a_buyer", Map.of(Asked.WHICH, "student"));
        assertThat(desk.store.leadBook().isSuppressed(lead, lead.facts())).isTrue();
        Desk.done(raises(Desk.MIA, lead));

        Lead open = Desk.done(rules(OLGA, lead, Ruling.OVERTURN));

        assertThat(open.state()).isEqualTo(State.OPEN);
        assertThat(desk.store.leadBook().isSuppressed(open, open.facts())).isFalse();
    }

    @Test
    void factsAreAsTheyWereBeforeTheReject() {
        Lead claimed = desk.claimed("p");
        Lead held = desk.turnedDown(claimed, "criteria_not_met", Map.of(Asked.CRITERION, "large", Asked.VALUE, "12"));
        assertThat(held.state()).isEqualTo(State.HELD);
        Desk.done(raises(Desk.MIA, held));

        Lead open = Desk.done(rules(OLGA, held, Ruling.OVERTURN));

        assertThat(open.state()).isEqualTo(State.OPEN);
        assertThat(open.facts()).isEqualTo(claimed.facts());
        assertThat(open.scorecard().score()).isEqualTo(claimed.scorecard().score());
    }

    @Test
    void recycledRejectIsNotWaitedForAnyMore() {
        Lead parked = desk.turnedDown(desk.claimed("p"), "wrong_person", Map.of());
        assertThat(parked.state()).isEqualTo(State.RECYCLED);
        Desk.done(raises(Desk.MIA, parked));

        Lead open = Desk.done(rules(OLGA, parked, Ruling.OVERTURN));
        desk.clock.tick(Duration.ofDays(31));
        desk.watch();

        assertThat(open.state()).isEqualTo(State.OPEN);
        assertThat(desk.history(open)).containsOnlyOnce("handed_off");
    }

    @Test
    void taskToMendIsOverWithTheReject() {
        Lead lead = Desk.done(raises(Desk.MIA, badPhone("p")));

        Desk.done(rules(OLGA, lead, Ruling.OVERTURN));

        assertThat(refused(desk.mendLead.mend(lead.number(), Desk.MIA, "+44 20 7946 0958", desk.request())))
                .isInstanceOf(Refusal.NothingToMend.class);
    }
}

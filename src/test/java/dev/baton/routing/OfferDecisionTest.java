package dev.baton.routing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.Actor;
import dev.baton.lead.Event;
import dev.baton.lead.Facts;
import dev.baton.lead.HandOff;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.Offer;
import dev.baton.lead.Offer.PassedOver;
import dev.baton.lead.Offer.PassedOver.Why;
import dev.baton.lead.OfferEvent;
import dev.baton.lead.OpenLead;
import dev.baton.lead.Reassignment;
import dev.baton.lead.Route;
import dev.baton.lead.Scorecard;
import dev.baton.lead.Submission;
import dev.baton.lead.UserId;
import dev.baton.routing.Circumstances.Colleague;
import dev.baton.sla.BusinessHours;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A lead of Friday, 16:50, where people work from 9 to 17. */
class OfferDecisionTest {

    private static final Instant FRIDAY = Instant.parse("2026-11-13T16:50:00Z");
    private static final UserId ANA = new UserId("U0ANA");
    private static final UserId BEN = new UserId("U0BEN");
    private static final UserId CEM = new UserId("U0CEM");
    private static final BusinessHours HOURS = new BusinessHours(
            ZoneOffset.UTC, EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), LocalTime.of(9, 0), LocalTime.of(17, 0));

    private final List<Candidate> people = new ArrayList<>();
    private final List<Colleague> colleagues = new ArrayList<>();
    private final List<Event> history = new ArrayList<>();
    private RosterRule roster = new RosterRule(Duration.ofMinutes(30), 2, null, Map.of());

    @Test
    void anOpenRosterOffersNothingToAnybody() {
        roster = RosterRule.OPEN;
        handedOff(1);
        here(ANA);

        assertThat(decide().offering().offer()).isNull();
        assertThat(decide().offering().passedOver()).isEmpty();
    }

    @Test
    void aTurnLastsItsBusinessTime() {
        handedOff(1);
        here(ANA);

        assertThat(decide().offering().offer())
                .isEqualTo(new Offer(ANA, FRIDAY, Instant.parse("2026-11-16T09:20:00Z"), Offer.Reason.TURN, null));
        assertThat(Objects.requireNonNull(decide().rotation()).turns()).isEqualTo(1);
    }

    @Test
    void itGoesToTheNextAndThenToEverybody() {
        handedOff(1);
        here(ANA);
        here(BEN);
        here(CEM);
        offered(ANA, Offer.Reason.TURN);

        assertThat(offer().rep()).isEqualTo(BEN);
        assertThat(decide().offering().passedOver()).containsExactly(new PassedOver(ANA, Why.HAD_IT));

        offered(BEN, Offer.Reason.TURN);

        assertThat(decide().offering().offer()).isNull();
    }

    @Test
    void nobodyAwayOrGoneOrFullIsOfferedAnything() {
        handedOff(1);
        people.add(new Candidate(ANA, 1, Why.NOT_AVAILABLE));
        people.add(new Candidate(BEN, 1, Why.FULL));
        colleagues.add(new Colleague(new LeadNumber(87), ANA));
        assertThat(decide().offering().offer()).isNull();

        here(CEM);

        assertThat(offer().rep()).isEqualTo(CEM);
        assertThat(decide().offering().passedOver())
                .containsExactly(new PassedOver(ANA, Why.NOT_AVAILABLE), new PassedOver(BEN, Why.FULL));
    }

    @Test
    void whoHasAColleagueComesFirstAndLosesNoTurnByIt() {
        handedOff(1);
        here(ANA);
        here(BEN);
        colleagues.add(new Colleague(new LeadNumber(87), new UserId("U0ELSEWHERE")));
        colleagues.add(new Colleague(new LeadNumber(88), BEN));

        assertThat(offer())
                .isEqualTo(new Offer(
                        BEN, FRIDAY, FRIDAY.plus(Duration.ofMinutes(5)), Offer.Reason.COLLEAGUE, new LeadNumber(88)));
        assertThat(decide().rotation()).isNull();

        offered(BEN, Offer.Reason.COLLEAGUE);

        assertThat(offer().rep()).isEqualTo(ANA);
        assertThat(offer().reason()).isEqualTo(Offer.Reason.TURN);
    }

    @Test
    void whoHadItInAnEarlierCycleHasABusinessDay() {
        handedOff(1);
        claimed(BEN, 1);
        handedOff(2);
        here(ANA);
        here(BEN);
        colleagues.add(new Colleague(new LeadNumber(87), ANA));

        assertThat(offer())
                .isEqualTo(new Offer(
                        BEN, FRIDAY, Instant.parse("2026-11-16T16:50:00Z"), Offer.Reason.PREVIOUS_OWNER, null));
    }

    @Test
    void whoHadItIsPassedOverWhereTheyAreNotOnTheRosterAnyMore() {
        roster = RosterRule.OPEN;
        handedOff(1);
        claimed(BEN, 1);
        handedOff(2);
        here(ANA);

        assertThat(decide().offering().offer()).isNull();
        assertThat(decide().offering().passedOver()).containsExactly(new PassedOver(BEN, Why.NOT_ON_ROSTER));
    }

    @Test
    void whoTurnedItDownInThisCycleDoesNotComeFirst() {
        roster = RosterRule.OPEN;
        handedOff(1);
        claimed(BEN, 1);
        handedOff(1);
        here(BEN);

        assertThat(decide().offering().offer()).isNull();
    }

    @Test
    void whoWasGivenItInAnEarlierCycleComesFirstAsAnOwnerDoes() {
        roster = RosterRule.OPEN;
        handedOff(1);
        claimed(ANA, 1);
        history.add(new Reassignment.Reassigned(FRIDAY, new Actor.Person(new UserId("U0MAX")), 1, ANA, BEN));
        handedOff(2);
        here(ANA);
        here(BEN);

        assertThat(offer().rep()).isEqualTo(BEN);
        assertThat(offer().reason()).isEqualTo(Offer.Reason.PREVIOUS_OWNER);
    }

    private void here(UserId rep) {
        people.add(new Candidate(rep, 1, null));
    }

    private void handedOff(int cycle) {
        history.add(new Event.HandedOff(FRIDAY, new Actor.Baton(), cycle, 84, "hot", "emea", "#leads"));
    }

    private void claimed(UserId rep, int cycle) {
        history.add(new Event.Claimed(FRIDAY, new Actor.Person(rep), cycle, FRIDAY, null));
    }

    private void offered(UserId rep, Offer.Reason reason) {
        Offer offer = new Offer(rep, FRIDAY, FRIDAY, reason, null);
        history.add(new OfferEvent.Offered(FRIDAY, new Actor.Baton(), 1, offer, List.of()));
    }

    private Offer offer() {
        return Objects.requireNonNull(decide().offering().offer());
    }

    private OfferDecision.Decided decide() {
        OfferRules rules = new OfferRules(
                new Routing(List.of(), "#leads"), HOURS, Map.of("emea", roster), Duration.ofMinutes(5), true);
        return new OfferDecision(rules, lead(), history, circumstances(), FRIDAY).decide();
    }

    private Circumstances circumstances() {
        return new Circumstances() {
            @Override
            public List<Candidate> candidates() {
                return people;
            }

            @Override
            public List<Colleague> colleagues() {
                return colleagues;
            }

            @Override
            public Rotation rotation() {
                return Rotation.START;
            }
        };
    }

    private static OpenLead lead() {
        Facts facts = new Facts(
                new Facts.Person("P-1", null, null, null, null, null),
                new Facts.Company(null, null, null),
                new Facts.Origin("Website", null, null),
                Map.of(),
                List.of(),
                new Facts.Consent(null, null, null),
                null,
                Map.of());
        Scorecard scorecard = new Scorecard(1, 84, "hot", 50, List.of(), List.of(), List.of());
        Route route = new Route(null, "emea", "#leads", List.of());
        HandOff handOff = new HandOff(1, 1, FRIDAY, FRIDAY, "hot", 84, 1, route, null, null);
        Submission submission = new Submission(FRIDAY, new Actor.Importer(), facts);
        return (OpenLead) Lead.receiveReady(new LeadNumber(1), submission, scorecard, handOff)
                .after();
    }
}

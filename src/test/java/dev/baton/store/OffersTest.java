package dev.baton.store;

import static dev.baton.store.Samples.ANA;
import static dev.baton.store.Samples.BEN;
import static dev.baton.store.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.Facts;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.Offer;
import dev.baton.lead.Offer.PassedOver;
import dev.baton.lead.OfferEvent;
import dev.baton.lead.OpenLead;
import dev.baton.lead.State;
import dev.baton.lead.UserId;
import dev.baton.lead.Work;
import dev.baton.query.Audiences.Audience;
import dev.baton.query.LeadFilter;
import dev.baton.routing.RosterRule;
import dev.baton.team.Absence;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** To whom a lead is offered when it is handed off, whichever process does it. */
class OffersTest extends OffersFixture {

    @Test
    void whatIsHandedOffIsOfferedByTurns() {
        assertThat(List.of(rep(comes("1")), rep(comes("2")), rep(comes("3")), rep(comes("4"))))
                .containsExactly(ANA, BEN, CEM, ANA);
    }

    @Test
    void anOfferIsReadAsItWasDecided() {
        OpenLead lead = comes("1");

        assertThat(lead.offer()).isEqualTo(new Offer(ANA, NOW, NOW.plus(TURN), Offer.Reason.TURN, null));
        assertThat(book.find(lead.number())).contains(lead);
        assertThat(book.history(lead.number())).last().isInstanceOf(OfferEvent.Offered.class);
        assertThat(store.cards().due(ANA)).hasSize(1);
    }

    @Test
    void withoutRulesNothingIsOffered() {
        assertThat(open("1").offer()).isNull();
    }

    @Test
    void severalProcessesAndLeadsAtOnceDoNotSeeTheSameTurn() throws Exception {
        List<UserId> offered = Collections.synchronizedList(new ArrayList<>());
        ExecutorService senders = Executors.newFixedThreadPool(6);
        try (Store other = openAgain()) {
            List<Future<?>> sent = new ArrayList<>();
            for (int lead = 0; lead < 60; lead++) {
                Store process = lead % 2 == 0 ? store : other;
                Work work = Work.admitting(
                        Samples.ready(Samples.person("P-" + lead), Samples.handOff(Samples.EMEA, 84, NOW)));
                sent.add(senders.submit(() -> process.leadBook(rules(BY_TURNS)).commit(work)));
            }
            for (Future<?> each : sent) {
                each.get();
            }
        } finally {
            senders.shutdownNow();
        }

        for (long number = 1; number <= 60; number++) {
            offered.add(offeredTo(new LeadNumber(number)));
        }
        assertThat(List.of(ANA, BEN, CEM))
                .allSatisfy(
                        rep -> assertThat(Collections.frequency(offered, rep)).isEqualTo(20));
    }

    @Test
    void whoIsAwayGoneOrFullIsPassedOver() {
        store.absences().begin(new Absence(ANA, NOW, NOW.plus(Duration.ofDays(1))));
        store.team().replaceAll(List.of(rep(ANA, true), rep(BEN, false), rep(CEM, true)));
        fair = store.leadBook(rules(new RosterRule(TURN, 2, 1, Map.of())));
        OpenLead first = comes("1");
        assertThat(rep(first)).isEqualTo(CEM);
        commitFair(first.claim(CEM, NOW));

        OpenLead second = comes("2");

        assertThat(second.offer()).isNull();
        assertThat(book.history(second.number()))
                .last()
                .isInstanceOfSatisfying(
                        OfferEvent.OfferedToNobody.class,
                        nobody -> assertThat(nobody.passedOver())
                                .containsExactly(
                                        new PassedOver(ANA, PassedOver.Why.NOT_AVAILABLE),
                                        new PassedOver(BEN, PassedOver.Why.NOT_AVAILABLE),
                                        new PassedOver(CEM, PassedOver.Why.FULL)));
    }

    @Test
    void weightsAreKnownByAddressAndById() {
        fair = store.leadBook(rules(new RosterRule(TURN, 2, null, Map.of("u0ana@sandbox.example", 2, "U0CEM", 4))));
        List<UserId> offered = new ArrayList<>();
        for (int lead = 0; lead < 14; lead++) {
            offered.add(rep(comes("P-" + lead)));
        }

        assertThat(Collections.frequency(offered, ANA)).isEqualTo(4);
        assertThat(Collections.frequency(offered, BEN)).isEqualTo(2);
        assertThat(Collections.frequency(offered, CEM)).isEqualTo(8);
    }

    @Test
    void whoHasAColleagueOfTheSameDomainOrNameComesFirst() {
        hasOne(CEM, Samples.facts("1", "nora@northwind.example", "Northwind Traders Ltd."));

        assertThat(comes(Samples.facts("2", "olaf@northwind.example", null)).offer())
                .isEqualTo(new Offer(
                        CEM, NOW, NOW.plus(Duration.ofMinutes(5)), Offer.Reason.COLLEAGUE, new LeadNumber(1)));
        assertThat(rep(comes(Samples.facts("3", null, "NORTHWIND traders")))).isEqualTo(CEM);
        assertThat(reason(comes(Samples.facts("4", null, "Northwind")))).isEqualTo(Offer.Reason.TURN);
        assertThat(reason(comes(Samples.facts("5", null, "Northwind Traders Europe"))))
                .isEqualTo(Offer.Reason.TURN);
    }

    @Test
    void twoPeopleWithPrivateAddressesAreNoColleagues() {
        hasOne(CEM, Samples.facts("1", "nora@gmail.com", null));

        assertThat(reason(comes(Samples.facts("2", "olaf@gmail.com", null)))).isEqualTo(Offer.Reason.TURN);
    }

    @Test
    void whatIsOfferedToOthersIsNotSomebodysToClaim() {
        store.questions().audiences().replaceAll(List.of(new Audience(Samples.EMEA, "C1", false, Set.of())));
        comes("1");
        comes("2");
        OpenLead everybodys = open("3");

        assertThat(claimable(BEN, NOW)).containsExactly(new LeadNumber(2), everybodys.number());
        assertThat(claimable(BEN, NOW.plus(TURN)))
                .containsExactly(new LeadNumber(1), new LeadNumber(2), everybodys.number());
    }

    private List<LeadNumber> claimable(UserId rep, Instant at) {
        LeadFilter filter = LeadFilter.in(State.OPEN).claimableBy(new LeadFilter.Claimant(rep, Set.of("emea"), at));
        assertThat(store.search().count(filter))
                .isEqualTo(store.search().find(filter, 9).size());
        return store.search().find(filter, 9).stream().map(Lead::number).toList();
    }

    private void hasOne(UserId rep, Facts facts) {
        commitFair(comes(facts).claim(rep, NOW));
    }

    private static Offer.Reason reason(OpenLead lead) {
        return Objects.requireNonNull(lead.offer()).reason();
    }
}

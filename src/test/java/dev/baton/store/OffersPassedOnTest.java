package dev.baton.store;

import static dev.baton.store.Samples.ANA;
import static dev.baton.store.Samples.BEN;
import static dev.baton.store.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.LeadNumber;
import dev.baton.lead.Offer;
import dev.baton.lead.OfferEvent;
import dev.baton.lead.OpenLead;
import dev.baton.outbox.Cards;
import dev.baton.outbox.OutboxItem;
import dev.baton.team.Absence;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Offers that nobody takes, watched by several processes and over restarts. */
class OffersPassedOnTest extends OffersFixture {

    @Test
    void anOfferThatRunsOutGoesToTheNextAndThenToEverybodyOnceEach() throws Exception {
        LeadNumber lead = comes("1").number();

        clock.tick(TURN.minusSeconds(1));
        watchTogether();
        assertThat(offeredTo(lead)).isEqualTo(ANA);

        clock.tick(Duration.ofSeconds(1));
        watchTogether();
        assertThat(offeredTo(lead)).isEqualTo(BEN);
        assertThat(store.cards().due(ANA)).isEmpty();
        assertThat(store.cards().due(BEN)).extracting(Cards.Due::lead).containsExactly(lead);

        clock.tick(TURN);
        watchTogether();
        assertThat(offeredTo(lead)).isNull();
        assertThat(store.cards().due(BEN)).isEmpty();

        clock.tick(Duration.ofMinutes(1));
        watchTogether();
        assertThat(about(lead)).containsExactly("offered", "offer_ended", "offered", "offer_ended");
        assertThat(book.history(lead).stream().filter(OfferEvent.OfferEnded.class::isInstance))
                .extracting(event -> Optional.ofNullable(((OfferEvent.OfferEnded) event).next()))
                .containsExactly(Optional.of(BEN), Optional.empty());
    }

    @Test
    void whatRanOutWhileNoProcessRanIsPassedOnAtTheNextStart() {
        LeadNumber lead = comes("1").number();
        clock.tick(Duration.ofHours(3));

        try (Store started = openAgain()) {
            watch(started);
        }

        OpenLead passedOn = (OpenLead) book.find(lead).orElseThrow();
        assertThat(passedOn.offer())
                .isEqualTo(new Offer(BEN, clock.instant(), clock.instant().plus(TURN), Offer.Reason.TURN, null));
    }

    @Test
    void theThreadHasALineForEachOfferThatEnded() {
        LeadNumber lead = comes("1").number();
        leased();

        clock.tick(TURN);
        watch(store);

        List<OutboxItem> items = leased();
        assertThat(items).extracting(OutboxItem::kind).contains(OutboxItem.Kind.CARD, OutboxItem.Kind.THREAD_LINE);
        assertThat(items.stream()
                        .filter(item -> item.kind() == OutboxItem.Kind.THREAD_LINE)
                        .flatMap(item -> store.cards().event(Objects.requireNonNull(item.eventId())).stream()))
                .singleElement()
                .isEqualTo(book.history(lead).stream()
                        .filter(OfferEvent.OfferEnded.class::isInstance)
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void whoGoesAwayLosesTheirOffersAtOnce() {
        LeadNumber lead = comes("1").number();
        watch(store);

        store.absences().begin(new Absence(ANA, NOW, NOW.plus(Duration.ofDays(1))));
        watch(store);

        assertThat(offeredTo(lead)).isEqualTo(BEN);
        assertThat(book.history(lead).stream().filter(OfferEvent.OfferEnded.class::isInstance))
                .extracting(event -> ((OfferEvent.OfferEnded) event).end())
                .containsExactly(Offer.End.NOT_AVAILABLE);
    }

    @Test
    void whoIsDeactivatedInSlackLosesTheirOffersAtOnce() {
        LeadNumber lead = comes("1").number();
        watch(store);

        store.team().replaceAll(List.of(rep(ANA, false), rep(BEN, true), rep(CEM, true)));
        watch(store);

        assertThat(offeredTo(lead)).isEqualTo(BEN);
    }

    @Test
    void anOfferThatIsTakenIsOver() {
        OpenLead lead = comes("1");

        commitFair(lead.claim(ANA, NOW));
        clock.tick(TURN);
        watch(store);

        assertThat(about(lead.number())).containsExactly("offered");
        assertThat(store.cards().due(ANA)).isEmpty();
    }

    @Test
    void offersOfSummarisedLeadsThatRunOutBringOutNoCards() {
        for (int lead = 0; lead < 25; lead++) {
            comes("P-" + lead);
        }
        leased();

        clock.tick(TURN);
        watch(store);

        assertThat(leased().stream().filter(item -> item.kind() == OutboxItem.Kind.CARD))
                .hasSize(20);
    }

    private void watchTogether() throws Exception {
        ExecutorService processes = Executors.newFixedThreadPool(2);
        try (Store other = openAgain()) {
            List<Future<?>> watching =
                    List.of(processes.submit(() -> watch(store)), processes.submit(() -> watch(other)));
            for (Future<?> each : watching) {
                each.get();
            }
        } finally {
            processes.shutdownNow();
        }
    }

    /** Takes and settles everything that can go out. */
    private List<OutboxItem> leased() {
        List<OutboxItem> items = new ArrayList<>();
        Optional<OutboxItem> item = store.outbox().lease(Set.of(), NOW, NOW.plusSeconds(60));
        while (item.isPresent()) {
            items.add(item.get());
            store.outbox().delivered(item.get(), Optional.empty(), NOW);
            item = store.outbox().lease(Set.of(), NOW, NOW.plusSeconds(60));
        }
        return items;
    }
}

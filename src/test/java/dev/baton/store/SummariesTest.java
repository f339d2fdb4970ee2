package dev.baton.store;

import static dev.baton.store.Samples.ANA;
import static dev.baton.store.Samples.EMEA;
import static dev.baton.store.Samples.NOW;
import static dev.baton.store.Samples.handOff;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.ClaimedLead;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.OpenLead;
import dev.baton.lead.Work;
import dev.baton.outbox.Cards.SummarisedLeads;
import dev.baton.outbox.Delivery.Posted;
import dev.baton.outbox.OutboxItem;
import dev.baton.outbox.OutboxItem.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A flood of hand-offs becomes one summary card, until each lead makes its first move. */
class SummariesTest extends StoreContract {

    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final Posted POSTED = new Posted("C0EMEA", "1.000100");

    private int people;

    @Test
    void theTwentiethLeadHasACardOfItsOwnAndTheNextOnesShareASummary() {
        flood(20, NOW);
        assertThat(deliverAll()).extracting(OutboxItem::kind).doesNotContain(Kind.SUMMARY);

        flood(3, NOW);

        List<OutboxItem> owed = deliverAll();
        assertThat(owed).hasSize(1);
        OutboxItem summary = owed.get(0);
        assertThat(summary)
                .isEqualTo(new OutboxItem(
                        summary.id(),
                        Kind.SUMMARY,
                        "channel:" + EMEA,
                        EMEA,
                        null,
                        0,
                        null,
                        summary.summaryId(),
                        null,
                        null,
                        NOW,
                        1,
                        null));
        assertThat(store.cards().summarised(summaryOf(owed)))
                .isEqualTo(
                        new SummarisedLeads(NOW, List.of(new LeadNumber(21), new LeadNumber(22), new LeadNumber(23))));
        assertThat(store.cards().summary(summaryOf(owed))).contains(POSTED);
    }

    @Test
    void aHandOffOfTenMinutesAgoCountsNoMore() {
        flood(20, NOW);
        deliverAll();

        flood(1, NOW.plus(WINDOW));

        assertThat(deliverAll()).extracting(OutboxItem::kind).containsExactly(Kind.CARD, Kind.THREAD_LINE);
    }

    @Test
    void aHandOffOfAlmostTenMinutesAgoCounts() {
        flood(20, NOW);
        deliverAll();

        flood(1, NOW.plus(WINDOW).minusMillis(1));

        assertThat(deliverAll()).extracting(OutboxItem::kind).containsExactly(Kind.SUMMARY);
    }

    @Test
    void anotherChannelIsNotFlooded() {
        flood(20, NOW);
        deliverAll();

        open("other", handOff("#leads-americas", 84, NOW));

        assertThat(deliverAll()).extracting(OutboxItem::kind).containsExactly(Kind.CARD, Kind.THREAD_LINE);
    }

    @Test
    void aFloodThatGoesOnGetsANewSummaryAfterTenMinutes() {
        flood(21, NOW);
        long first = summaryOf(deliverAll());
        Instant half = NOW.plus(WINDOW.dividedBy(2));
        flood(20, half);
        deliverAll();

        flood(1, NOW.plus(WINDOW));
        assertThat(summaryOf(deliverAll())).isEqualTo(first);
        flood(1, NOW.plus(WINDOW).plusMillis(1));
        long second = summaryOf(deliverAll());

        assertThat(second).isNotEqualTo(first);
        assertThat(store.cards().summarised(first).leads()).hasSize(22);
        assertThat(store.cards().summarised(second))
                .isEqualTo(new SummarisedLeads(NOW.plus(WINDOW).plusMillis(1), List.of(new LeadNumber(43))));
    }

    @Test
    void aSummaryThatIsBeingDeliveredGetsAnotherUpdate() {
        flood(20, NOW);
        deliverAll();
        flood(1, NOW);
        OutboxItem underWay = next().orElseThrow();

        flood(2, NOW);
        store.outbox().delivered(underWay, Optional.of(POSTED), NOW);

        assertThat(deliverAll()).extracting(OutboxItem::kind).containsExactly(Kind.SUMMARY);
    }

    @Test
    void theFirstMoveGivesALeadItsOwnCardAndTakesItOffTheSummary() {
        List<OpenLead> leads = flood(22, NOW);
        long summary = summaryOf(deliverAll());

        commit(Work.of(leads.get(20).claim(ANA, NOW.plusSeconds(30))));

        List<OutboxItem> owed = deliverAll();
        assertThat(owed.stream().filter(item -> item.lane().equals("lead:21")))
                .extracting(OutboxItem::kind)
                .containsExactly(Kind.CARD, Kind.THREAD_LINE, Kind.THREAD_LINE);
        assertThat(owed).extracting(OutboxItem::kind).contains(Kind.CONTACT, Kind.SUMMARY);
        assertThat(summaryOf(owed)).isEqualTo(summary);
        assertThat(store.cards().summarised(summary).leads()).containsExactly(new LeadNumber(22));
        assertThat(store.cards().card(new LeadNumber(21), 1)).contains(POSTED);
    }

    @Test
    void theSecondMoveOfALeadDoesNotTouchTheSummary() {
        List<OpenLead> leads = flood(21, NOW);
        deliverAll();
        ClaimedLead claimed = (ClaimedLead) commit(Work.of(leads.get(20).claim(ANA, NOW)));
        deliverAll();

        commit(Work.of(claimed.release(NOW)));

        assertThat(deliverAll()).extracting(OutboxItem::kind).containsExactly(Kind.CARD, Kind.THREAD_LINE);
    }

    @Test
    void whatIsKeptBackDoesNotCountAsWaiting() {
        flood(21, NOW);
        deliverAll();

        assertThat(store.outbox().standing(NOW).waiting()).isZero();
    }

    private List<OpenLead> flood(int count, Instant at) {
        List<OpenLead> leads = new ArrayList<>();
        for (int each = 0; each < count; each++) {
            leads.add(open("p-" + people++, handOff(EMEA, 84, at)));
        }
        return leads;
    }

    private Optional<OutboxItem> next() {
        return store.outbox().lease(Set.of(), NOW, NOW.plusSeconds(60));
    }

    private List<OutboxItem> deliverAll() {
        List<OutboxItem> delivered = new ArrayList<>();
        for (Optional<OutboxItem> item = next(); item.isPresent(); item = next()) {
            store.outbox().delivered(item.get(), Optional.of(POSTED), NOW);
            delivered.add(item.get());
        }
        return delivered;
    }

    private static long summaryOf(List<OutboxItem> items) {
        return items.stream()
                .map(OutboxItem::summaryId)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }
}

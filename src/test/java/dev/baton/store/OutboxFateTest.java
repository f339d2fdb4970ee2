package dev.baton.store;

import static dev.baton.store.Samples.ANA;
import static dev.baton.store.Samples.EMEA;
import static dev.baton.store.Samples.NOW;
import static dev.baton.store.Samples.held;
import static dev.baton.store.Samples.person;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.OpenLead;
import dev.baton.lead.Work;
import dev.baton.outbox.Outbox;
import dev.baton.outbox.OutboxItem;
import dev.baton.outbox.OutboxItem.Kind;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What {@link Outbox} promises of what becomes of an item. */
class OutboxFateTest extends OutboxContract {

    @Test
    void aDeliveredCardIsRememberedAndAnUpdateKeepsIt() {
        OpenLead lead = open("p-1");
        assertThat(store.cards().card(lead.number(), 1)).isEmpty();

        outbox.delivered(lease(), POSTED, NOW);
        assertThat(store.cards().card(lead.number(), 1)).isEqualTo(POSTED);

        commit(Work.of(lead.claim(ANA, NOW)));
        deliverAllOf("lead:1");
        assertThat(store.cards().card(lead.number(), 1)).isEqualTo(POSTED);
        assertThat(store.cards().card(lead.number(), 2)).isEmpty();
    }

    @Test
    void nothingLeftToSayRemembersNoCard() {
        OpenLead lead = open("p-1");

        outbox.delivered(lease(), Optional.empty(), NOW);

        assertThat(store.cards().card(lead.number(), 1)).isEmpty();
    }

    @Test
    void whoLostTheLeaseHasNoSayAnyMore() {
        OpenLead lead = open("p-1");
        OutboxItem lost = lease();
        OutboxItem again = outbox.lease(Set.of(), LEASED_UNTIL, LEASED_UNTIL.plusSeconds(60))
                .orElseThrow();

        outbox.delivered(lost, POSTED, NOW);
        outbox.bury(lost, "not_in_channel", NOW);
        outbox.retry(lost, NOW, "timeout", false);

        assertThat(store.cards().card(lead.number(), 1)).isEmpty();
        assertThat(outbox.buried(10)).isEmpty();
        outbox.delivered(again, POSTED, NOW);
        assertThat(store.cards().card(lead.number(), 1)).isEqualTo(POSTED);
    }

    @Test
    void aRetryWaitsForItsTimeAndItsLaneWaitsWithIt() {
        open("p-1");
        OutboxItem card = lease();
        Instant later = NOW.plusSeconds(30);

        outbox.retry(card, later, "internal_error", true);

        assertThat(outbox.lease(Set.of(), later.minusMillis(1), LEASED_UNTIL)).isEmpty();
        OutboxItem again = outbox.lease(Set.of(), later, LEASED_UNTIL).orElseThrow();
        assertThat(again)
                .isEqualTo(new OutboxItem(
                        card.id(),
                        Kind.CARD,
                        "lead:1",
                        EMEA,
                        card.lead(),
                        1,
                        null,
                        null,
                        null,
                        null,
                        NOW,
                        2,
                        new OutboxItem.Doubt(NOW, NOW)));
    }

    @Test
    void aPostponedItemIsAsItWas() {
        open("p-1");
        OutboxItem card = lease();

        outbox.postpone(card, NOW.plusSeconds(1), "ratelimited");

        assertThat(next()).isEmpty();
        assertThat(outbox.lease(Set.of(), NOW.plusSeconds(1), LEASED_UNTIL)).contains(card);
    }

    @Test
    void aBuriedItemLetsItsLaneGoOnAndIsReportedOnce() {
        open("p-1");
        OutboxItem card = lease();

        outbox.bury(card, "not_in_channel", NOW);

        OutboxItem line = lease();
        assertThat(line.kind()).isEqualTo(Kind.THREAD_LINE);
        OutboxItem report = lease();
        assertThat(report.kind()).isEqualTo(Kind.UNDELIVERED);
        assertThat(report.destination()).isEqualTo(OutboxItem.OPERATIONS);

        outbox.bury(report, "channel_not_found", NOW.plusSeconds(6));
        outbox.delivered(line, POSTED, NOW);
        assertThat(next()).as("a report is not reported").isEmpty();
        assertThat(outbox.buried(10)).extracting(Outbox.Buried::item).containsExactly(report, card);
        assertThat(outbox.buried(1)).extracting(Outbox.Buried::item).containsExactly(report);
    }

    @Test
    void anUndeliverableLineAboutNoTerritoryIsNotReported() {
        open("p-1", Samples.nowhere(NOW));
        lease();
        OutboxItem noTerritory = lease();

        outbox.bury(noTerritory, "channel_not_found", NOW);

        assertThat(next()).isEmpty();
        assertThat(outbox.buried(10)).hasSize(1);
    }

    @Test
    void theStandingCountsWhatWaitsAndWhatIsBuried() {
        assertThat(outbox.standing(NOW)).isEqualTo(new Outbox.Standing(0, 0, null));
        open("p-1");
        open("p-2");

        outbox.bury(lease(), "not_in_channel", NOW.plusSeconds(1));
        outbox.delivered(
                outbox.lease(Set.of(EMEA), NOW.plusSeconds(1), LEASED_UNTIL).orElseThrow(), POSTED, NOW);

        assertThat(outbox.standing(NOW)).isEqualTo(new Outbox.Standing(3, 1, NOW));
    }

    @Test
    void aCommitThatOwesSomethingWakesWhoeverListens() {
        AtomicInteger woken = new AtomicInteger();
        store.onCommit(() -> {
            throw new IllegalStateException("a listener that fails does no harm");
        });
        store.onCommit(woken::incrementAndGet);

        commit(Work.admitting(held(person("p-1"))));
        assertThat(woken).hasValue(0);
        open("p-2");
        assertThat(woken).hasValue(1);
        outbox.bury(lease(), "not_in_channel", NOW);
        assertThat(woken).as("the report for operations").hasValue(2);
    }
}

package dev.baton.store;

import static dev.baton.store.Samples.ANA;
import static dev.baton.store.Samples.EMEA;
import static dev.baton.store.Samples.NOW;
import static dev.baton.store.Samples.handOff;
import static dev.baton.store.Samples.held;
import static dev.baton.store.Samples.person;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.Event;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.OpenLead;
import dev.baton.lead.Work;
import dev.baton.outbox.Outbox;
import dev.baton.outbox.OutboxItem;
import dev.baton.outbox.OutboxItem.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What {@link Outbox} promises of leases and their order. */
class OutboxTest extends OutboxContract {

    @Test
    void aHandOffOwesItsCardAndThenALineForTheThread() {
        OpenLead lead = open("p-1");

        OutboxItem card = lease();
        assertThat(card)
                .isEqualTo(new OutboxItem(
                        card.id(), Kind.CARD, "lead:1", EMEA, lead.number(), 1, null, null, null, null, NOW, 1, null));
        assertThat(next()).as("its lane is busy").isEmpty();

        outbox.delivered(card, POSTED, NOW);
        OutboxItem line = lease();
        assertThat(line.kind()).isEqualTo(Kind.THREAD_LINE);
        assertThat(store.cards().event(Objects.requireNonNull(line.eventId())))
                .containsInstanceOf(Event.HandedOff.class)
                .contains(book.history(lead.number()).get(1));

        outbox.delivered(line, POSTED, NOW);
        assertThat(next()).isEmpty();
    }

    @Test
    void aHeldLeadOwesNothing() {
        commit(Work.admitting(held(person("p-1"))));

        assertThat(next()).isEmpty();
    }

    @Test
    void aLeadWithoutATerritoryIsToldToOperations() {
        Lead lead = open("p-1", Samples.nowhere(NOW));

        lease();
        OutboxItem report = lease();

        assertThat(report.kind()).isEqualTo(Kind.NO_TERRITORY);
        assertThat(report.destination()).isEqualTo(OutboxItem.OPERATIONS);
        assertThat(store.cards()
                        .report(Objects.requireNonNull(report.reportId()))
                        .leads())
                .containsExactly(lead.number());
    }

    @Test
    void aClaimOwesTheOwnerTheContact() {
        commit(Work.of(open("p-1").claim(ANA, NOW)));

        lease();
        OutboxItem contact = lease();

        assertThat(contact.kind()).isEqualTo(Kind.CONTACT);
        assertThat(contact.lane()).isEqualTo("user:" + ANA);
        assertThat(contact.destination()).isEqualTo(ANA.value());
    }

    @Test
    void lanesDoNotWaitForEachOther() {
        open("p-1");
        open("p-2");

        assertThat(List.of(lease(), lease())).extracting(OutboxItem::lane).containsExactly("lead:1", "lead:2");
        assertThat(next()).isEmpty();
    }

    @Test
    void oneCardUpdateSettlesThoseThatWaitedAndKeepsTheLines() {
        commit(Work.of(open("p-1").claim(ANA, NOW)));

        assertThat(deliverAllOf("lead:1"))
                .extracting(OutboxItem::kind)
                .containsExactly(Kind.CARD, Kind.THREAD_LINE, Kind.THREAD_LINE);
    }

    @Test
    void aCardUpdateCommittedAfterTheLeaseIsNotSettled() {
        OpenLead lead = open("p-1");
        OutboxItem card = lease();
        commit(Work.of(lead.claim(ANA, NOW)));

        outbox.delivered(card, POSTED, NOW);

        assertThat(deliverAllOf("lead:1"))
                .extracting(OutboxItem::kind)
                .containsExactly(Kind.THREAD_LINE, Kind.CARD, Kind.THREAD_LINE);
    }

    @Test
    void aLeaseThatRanOutIsTakenAgainAsUnsure() {
        open("p-1");
        OutboxItem first = lease();
        assertThat(outbox.lease(Set.of(), LEASED_UNTIL.minusMillis(1), LEASED_UNTIL.plusSeconds(60)))
                .isEmpty();

        OutboxItem again = outbox.lease(Set.of(), LEASED_UNTIL, LEASED_UNTIL.plusSeconds(60))
                .orElseThrow();

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.doubt()).isEqualTo(new OutboxItem.Doubt(NOW, NOW));
        assertThat(again.attempts()).isEqualTo(2);
    }

    @Test
    void destinationsToLeaveAloneAreLeftAlone() {
        open("p-1");
        open("p-2", handOff("#leads-americas", 70, NOW));

        assertThat(outbox.lease(Set.of(EMEA, "#other"), NOW, LEASED_UNTIL))
                .map(OutboxItem::destination)
                .contains("#leads-americas");
        assertThat(outbox.lease(Set.of(EMEA, "#leads-americas"), NOW, LEASED_UNTIL))
                .isEmpty();
    }

    @Test
    void theNextTimeIsThatOfTheFirstItemOfALane() {
        assertThat(outbox.nextDue(NOW)).isEmpty();
        open("p-1");
        open("p-2");
        assertThat(outbox.nextDue(NOW.minusMillis(1))).contains(NOW);
        assertThat(outbox.nextDue(NOW)).as("both are due already").isEmpty();

        OutboxItem first = lease();
        assertThat(outbox.nextDue(NOW)).as("its lease comes due").contains(LEASED_UNTIL);

        outbox.retry(first, NOW.plusSeconds(9), "internal_error", false);
        assertThat(outbox.nextDue(NOW)).contains(NOW.plusSeconds(9));
    }

    @Test
    void severalCouriersNeverHoldTheSameItemOrLane() throws Exception {
        for (int lead = 1; lead <= 12; lead++) {
            open("p-" + lead);
        }
        List<OutboxItem> leased = Collections.synchronizedList(new ArrayList<>());
        ExecutorService couriers = Executors.newFixedThreadPool(4);
        try (Store second = openAgain()) {
            List<Callable<Boolean>> work = List.of(
                    () -> leaseAll(outbox, leased),
                    () -> leaseAll(second.outbox(), leased),
                    () -> leaseAll(outbox, leased),
                    () -> leaseAll(second.outbox(), leased));
            for (Future<Boolean> each : couriers.invokeAll(work)) {
                assertThat(each.get()).isTrue();
            }
        } finally {
            couriers.shutdown();
        }

        assertThat(leased).hasSize(12);
        assertThat(new HashSet<>(leased.stream().map(OutboxItem::lane).toList()))
                .hasSize(12);
        assertThat(leased).extracting(OutboxItem::lead).contains(new LeadNumber(12));
    }

    private static boolean leaseAll(Outbox outbox, List<OutboxItem> leased) {
        for (int misses = 0; misses < 3; ) {
            Optional<OutboxItem> item = outbox.lease(Set.of(), NOW, LEASED_UNTIL);
            item.ifPresent(leased::add);
            misses += item.isPresent() ? 0 : 1;
        }
        return true;
    }
}

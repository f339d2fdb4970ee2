package dev.baton.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.intake.Receipt.Arrival;
import dev.baton.lead.Absorption;
import dev.baton.lead.Actor;
import dev.baton.lead.Consequence;
import dev.baton.lead.Event;
import dev.baton.lead.Joining;
import dev.baton.lead.Judgement;
import dev.baton.lead.Lead;
import dev.baton.lead.OpenLead;
import dev.baton.lead.Reason;
import dev.baton.lead.State;
import dev.baton.lead.UserId;
import dev.baton.lead.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** People who come in again: at the same moment, or on a lead that was settled. */
class ComingBackTest extends ReceptionFixture {

    private static final Judgement WRONG_PERSON = new Judgement(
            new Actor.Person(new UserId("U0ANA")),
            Samples.FRIDAY_1630,
            new Reason("wrong_person", Reason.Kind.REJECT, "Wrong person", true, new Consequence.Close(), false));

    @Test
    void whoeverWasTurnedDownComesBackWhenTheyComeInReady() {
        OpenLead open = (OpenLead)
                receive.receive(Samples.from("Demo", "1", null, null), null).lead();
        book.commit(Work.of(open.turnDown(WRONG_PERSON)));

        Lead back = receive.receive(Samples.from("Demo", "1", null, null), null).lead();

        assertThat(back.number()).isEqualTo(open.number());
        assertThat(back.state()).isEqualTo(State.OPEN);
        assertThat(back.handOff().orElseThrow().cycle()).isEqualTo(2);
    }

    @Test
    void whoeverWasMergedComesInOnTheLeadThatTheyBecamePartOf() {
        Lead survivor =
                receive.receive(Samples.from("Demo", "1", null, null), null).lead();
        OpenLead other = (OpenLead)
                receive.receive(Samples.from("Demo", "2", null, null), null).lead();
        Absorption absorption = Absorption.of(other, survivor, WRONG_PERSON.by(), WRONG_PERSON.at());
        book.commit(Work.of(
                other.mergeInto(WRONG_PERSON, survivor.number()),
                survivor.match(new Joining(absorption, survivor.scorecard(), () -> {
                    throw new AssertionError("It is handed off already");
                }))));

        Lead joined =
                receive.receive(Samples.from("Demo", "2", null, null), null).lead();

        assertThat(joined.number()).isEqualTo(survivor.number());
        assertThat(joined.record().submissions()).isEqualTo(3);
    }

    @Test
    void whoeverComesInTwiceAtOnceBecomesOneLead() throws Exception {
        int times = 24;
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService senders = Executors.newFixedThreadPool(times);
        List<Future<Receipt>> receipts = new ArrayList<>();
        for (int each = 0; each < times; each++) {
            String source = each % 2 == 0 ? "Demo" : "Webinar";
            String externalId = each % 3 == 0 ? "1" : null;
            receipts.add(senders.submit(() -> {
                start.await();
                return receive.receive(Samples.from(source, externalId, "ana@example.com", null), null);
            }));
        }
        start.countDown();
        List<Arrival> arrivals = new ArrayList<>();
        for (Future<Receipt> receipt : receipts) {
            arrivals.add(receipt.get().arrival());
            assertThat(receipt.get().lead().number().value()).isEqualTo(1);
        }
        senders.shutdown();

        assertThat(arrivals).containsOnlyOnce(Arrival.NEW);
        Lead lead = book.findByIdentity(
                        Samples.from("", null, "ana@example.com", null).facts().identities())
                .orElseThrow();
        assertThat(lead.record().submissions()).isEqualTo(times);
        assertThat(book.history(lead.number()))
                .filteredOn(Event.HandedOff.class::isInstance)
                .hasSize(1);
    }
}

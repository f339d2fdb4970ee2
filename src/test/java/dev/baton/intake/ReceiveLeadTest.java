package dev.baton.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.intake.Receipt.Arrival;
import dev.baton.lead.Absorption;
import dev.baton.lead.Actor;
import dev.baton.lead.Consequence;
import dev.baton.lead.Event;
import dev.baton.lead.Facts;
import dev.baton.lead.HandOff;
import dev.baton.lead.Joining;
import dev.baton.lead.Judgement;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadBook;
import dev.baton.lead.OpenLead;
import dev.baton.lead.Reason;
import dev.baton.lead.State;
import dev.baton.lead.Submission;
import dev.baton.lead.UserId;
import dev.baton.lead.Work;
import dev.baton.store.Store;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReceiveLeadTest {

    private static final Judgement WRONG_PERSON = new Judgement(
            new Actor.Person(new UserId("U0ANA")),
            Samples.FRIDAY_1630,
            new Reason("wrong_person", Reason.Kind.REJECT, "Wrong person", true, new Consequence.Close(), false));

    private Store store;
    private LeadBook book;
    private ReceiveLead receive;

    @BeforeEach
    void openStore(@TempDir Path folder) {
        store = Store.open(
                "jdbc:sqlite:" + folder.resolve("leads.db"), Clock.fixed(Samples.FRIDAY_1630, ZoneOffset.UTC));
        book = store.leadBook();
        receive = new ReceiveLead(book, Samples.rules());
    }

    @AfterEach
    void closeStore() {
        store.close();
    }

    @Test
    void aMeetingThatTheFormBookedIsThePromisedTouchInAnyTier() {
        Instant meeting = Samples.FRIDAY_1630.plus(Duration.ofDays(6));

        assertThat(touchDue("1", meeting)).isEqualTo(meeting);
        assertThat(touchDue("2", Samples.FRIDAY_1630.minusSeconds(1)))
                .as("one that is over promises nothing")
                .isEqualTo("2026-03-09T12:30:00Z");
    }

    private @Nullable Instant touchDue(String id, Instant meeting) {
        Submission demo = Samples.from("Demo", id, null, null);
        Facts facts = demo.facts();
        Facts booked = new Facts(
                facts.person(),
                facts.company(),
                facts.origin(),
                facts.form(),
                facts.activities(),
                facts.consent(),
                meeting,
                facts.fields());
        Lead lead = receive.receive(new Submission(demo.receivedAt(), demo.by(), booked), null)
                .lead();
        return lead.handOff().orElseThrow().touchDue();
    }

    @Test
    void aReadyLeadIsHandedOffToItsTerritoryWithItsPromisesInBusinessTime() {
        Lead lead = receive.receive(Samples.from("Demo", "1", null, null), null).lead();

        HandOff handOff = lead.handOff().orElseThrow();
        assertThat(lead.state()).isEqualTo(State.OPEN);
        assertThat(handOff.cycle()).isEqualTo(1);
        assertThat(handOff.tier()).isEqualTo("warm");
        assertThat(handOff.score()).isEqualTo(60);
        assertThat(handOff.at()).isEqualTo(Samples.FRIDAY_1630);
        assertThat(handOff.route().channel()).isEqualTo("#leads-emea");
        assertThat(handOff.claimDue()).isEqualTo("2026-03-09T09:30:00Z");
        assertThat(handOff.touchDue()).isEqualTo("2026-03-09T12:30:00Z");
        assertThat(book.find(lead.number())).contains(lead);
    }

    @Test
    void aLeadThatNoTerritoryTakesGoesToTheFallbackChannelInTheWorkspacesHours() {
        Submission fromFrance = Samples.submission("Demo", new Facts.Person("1", null, null, null, null, null), "FR");

        HandOff handOff = receive.receive(fromFrance, null).lead().handOff().orElseThrow();

        assertThat(handOff.route().isFallback()).isTrue();
        assertThat(handOff.route().channel()).isEqualTo("#leads-unrouted");
        assertThat(handOff.claimDue()).isEqualTo("2026-03-06T17:30:00Z");
    }

    @Test
    void aLeadThatIsNotReadyIsHeldWithThePointsMissing() {
        Receipt receipt = receive.receive(Samples.from("Webinar", "1", null, null), null);

        assertThat(receipt.arrival()).isEqualTo(Arrival.NEW);
        assertThat(receipt.lead().state()).isEqualTo(State.HELD);
        assertThat(receipt.lead().scorecard().pointsMissing()).isEqualTo(50);
    }

    @Test
    void aLeadWithEnoughPointsButAnExclusionIsHeld() {
        Submission student = Samples.submission("Demo", new Facts.Person("1", null, null, "Student", null, null), "GB");

        Lead lead = receive.receive(student, null).lead();

        assertThat(lead.state()).isEqualTo(State.HELD);
        assertThat(lead.scorecard().exclusions()).containsExactly("student");
        assertThat(lead.scorecard().pointsMissing()).isZero();
    }

    @Test
    void aHeldLeadThatComesInReadyIsHandedOff() {
        receive.receive(Samples.from("Webinar", "1", null, null), null);

        Receipt receipt = receive.receive(Samples.from("Demo", "1", null, null), null);

        assertThat(receipt.known()).isTrue();
        assertThat(receipt.lead().state()).isEqualTo(State.OPEN);
        assertThat(receipt.lead().record().submissions()).isEqualTo(2);
        assertThat(history(receipt)).containsExactly("received", "held", "came_in_again", "handed_off");
    }

    @Test
    void aHeldLeadThatComesInStillNotReadyIsScoredAgain() {
        receive.receive(Samples.from("Webinar", "1", null, null), null);

        Receipt receipt = receive.receive(Samples.from("Newsletter", "1", null, null), null);

        assertThat(receipt.lead().state()).isEqualTo(State.HELD);
        assertThat(receipt.lead().facts().origin().source()).isEqualTo("Newsletter");
    }

    @Test
    void anOpenLeadKeepsItsHandOffAndIsScoredAgain() {
        HandOff first = receive.receive(Samples.from("Demo", "1", null, null), null)
                .lead()
                .handOff()
                .orElseThrow();

        Lead lead = receive.receive(Samples.from("Newsletter", "1", null, null), null)
                .lead();

        assertThat(lead.state()).isEqualTo(State.OPEN);
        assertThat(lead.scorecard().score()).isZero();
        assertThat(lead.handOff()).contains(first);
    }

    @Test
    void aClaimedLeadStaysWithItsOwner() {
        OpenLead open = (OpenLead)
                receive.receive(Samples.from("Demo", "1", null, null), null).lead();
        book.commit(Work.of(open.claim(new UserId("U1"), Samples.FRIDAY_1630)));

        Receipt receipt = receive.receive(Samples.from("Demo", "1", null, null), null);

        assertThat(receipt.lead().state()).isEqualTo(State.CLAIMED);
        assertThat(receipt.lead().claim().orElseThrow().owner()).isEqualTo(new UserId("U1"));
        assertThat(history(receipt)).endsWith("claimed", "came_in_again");
    }

    @Test
    void theExternalIdDecidesBeforeTheEmailAndTheEmailBeforeThePhone() {
        Lead byId = receive.receive(Samples.from("Demo", "1", null, null), null).lead();
        Lead byEmail = receive.receive(Samples.from("Demo", null, "ana@example.com", null), null)
                .lead();
        Lead byPhone = receive.receive(Samples.from("Demo", null, null, "+442079460958"), null)
                .lead();

        assertThat(numberOf(Samples.from("Demo", "1", "ana@example.com", "+442079460958")))
                .isEqualTo(byId.number().value());
        assertThat(numberOf(Samples.from("Demo", "new", "ana@example.com", "+442079460958")))
                .isEqualTo(byEmail.number().value());
        assertThat(numberOf(Samples.from("Demo", null, "new@example.com", "+442079460958")))
                .isEqualTo(byPhone.number().value());
    }

    @Test
    void whatOneSubmissionToldAboutAPersonRecognisesThemInTheNext() {
        long first = numberOf(Samples.from("Demo", "1", null, null));
        numberOf(Samples.from("Demo", "1", "ana@example.com", null));

        assertThat(numberOf(Samples.from("Demo", null, "ana@example.com", null)))
                .isEqualTo(first);
    }

    @Test
    void theSameRequestTwiceAddsNothing() {
        receive.receive(Samples.from("Webinar", "1", null, null), "request-1");

        Receipt again = receive.receive(Samples.from("Webinar", "1", null, null), "request-1");

        assertThat(again.arrival()).isEqualTo(Arrival.REPEATED);
        assertThat(again.known()).isTrue();
        assertThat(again.lead().record().submissions()).isEqualTo(1);
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

    private long numberOf(Submission submission) {
        return receive.receive(submission, null).lead().number().value();
    }

    private List<String> history(Receipt receipt) {
        return book.history(receipt.lead().number()).stream().map(Event::type).toList();
    }
}

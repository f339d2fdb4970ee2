package dev.baton.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.intake.Receipt.Arrival;
import dev.baton.lead.Event;
import dev.baton.lead.Facts;
import dev.baton.lead.HandOff;
import dev.baton.lead.Lead;
import dev.baton.lead.OpenLead;
import dev.baton.lead.State;
import dev.baton.lead.Submission;
import dev.baton.lead.UserId;
import dev.baton.lead.Work;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReceiveLeadTest extends ReceptionFixture {

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

    private long numberOf(Submission submission) {
        return receive.receive(submission, null).lead().number().value();
    }

    private List<String> history(Receipt receipt) {
        return book.history(receipt.lead().number()).stream().map(Event::type).toList();
    }
}

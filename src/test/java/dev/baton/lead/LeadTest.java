package dev.baton.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every move of every state: what it makes of the lead, what happened, and who is told. */
class LeadTest {

    private static final LeadNumber NUMBER = new LeadNumber(109);
    private static final Actor WEBSITE = new Actor.Integration("website");
    private static final UserId ANA = new UserId("UANA");
    private static final Instant FIRST = Instant.parse("2026-11-16T10:40:00Z");
    private static final Instant LATER = Instant.parse("2026-11-16T10:44:00Z");

    private static final Submission SUBMISSION = new Submission(
            FIRST, WEBSITE, new SomeFacts().email("vera@northwind.example").facts());
    private static final Submission AGAIN =
            new Submission(LATER, WEBSITE, new SomeFacts().title("VP").facts());
    private static final Facts TOGETHER = SUBMISSION.facts().updatedBy(AGAIN.facts());

    private static final Scorecard LOW = scorecard(30);
    private static final Scorecard HIGH = scorecard(84);
    private static final HandOff HAND_OFF = handOff("emea", FIRST);

    private final HeldLead held =
            (HeldLead) Lead.receiveHeld(NUMBER, SUBMISSION, LOW).after();
    private final OpenLead open =
            (OpenLead) Lead.receiveReady(NUMBER, SUBMISSION, HIGH, HAND_OFF).after();
    private final ClaimedLead claimed = (ClaimedLead) open.claim(ANA, LATER).after();

    @Test
    void aFirstSubmissionThatIsNotReadyIsHeldAndNobodyIsTold() {
        Change change = Lead.receiveHeld(NUMBER, SUBMISSION, LOW);

        assertThat(change)
                .isEqualTo(new Change(
                        null,
                        new HeldLead(new LeadRecord(NUMBER, 1, FIRST, 1, SUBMISSION.facts(), LOW)),
                        List.of(new Event.Received(FIRST, WEBSITE), new Event.Held(FIRST, WEBSITE, 30, 20)),
                        List.of(),
                        SUBMISSION));
        assertThat(change.previous()).isEmpty();
        assertThat(change.newHandOff()).isEmpty();
    }

    @Test
    void aFirstSubmissionThatIsReadyIsHandedOffWithACardAndALine() {
        Change change = Lead.receiveReady(NUMBER, SUBMISSION, HIGH, HAND_OFF);
        Event handedOff = new Event.HandedOff(FIRST, WEBSITE, 1, 84, "hot", "emea", "#leads-emea");

        assertThat(change)
                .isEqualTo(new Change(
                        null,
                        new OpenLead(new LeadRecord(NUMBER, 1, FIRST, 1, SUBMISSION.facts(), HIGH), HAND_OFF),
                        List.of(new Event.Received(FIRST, WEBSITE), handedOff),
                        List.of(new Notice.NewCard(), new Notice.ThreadLine(handedOff)),
                        SUBMISSION));
        assertThat(change.newHandOff()).contains(HAND_OFF);
    }

    @Test
    void whatGoesToTheFallbackChannelIsToldToOperationsToo() {
        Change first = Lead.receiveReady(NUMBER, SUBMISSION, HIGH, handOff(null, FIRST));
        Change later = held.receiveReady(AGAIN, HIGH, handOff(null, LATER));

        assertThat(first.notices()).hasSize(3).contains(new Notice.NoTerritory());
        assertThat(later.notices()).hasSize(3).contains(new Notice.NoTerritory());
    }

    @Test
    void aHeldLeadThatComesInAgainStillNotReadyStaysHeld() {
        Scorecard rescored = scorecard(40);

        assertThat(held.receive(AGAIN, rescored))
                .isEqualTo(new Change(
                        held,
                        new HeldLead(new LeadRecord(NUMBER, 2, FIRST, 2, TOGETHER, rescored)),
                        List.of(new Event.CameInAgain(LATER, WEBSITE, 30, 40), new Event.Held(LATER, WEBSITE, 40, 10)),
                        List.of(),
                        AGAIN));
    }

    @Test
    void aHeldLeadThatComesInAgainReadyIsHandedOff() {
        HandOff now = handOff("emea", LATER);
        Change change = held.receiveReady(AGAIN, HIGH, now);
        Event handedOff = new Event.HandedOff(LATER, WEBSITE, 1, 84, "hot", "emea", "#leads-emea");

        assertThat(change)
                .isEqualTo(new Change(
                        held,
                        new OpenLead(new LeadRecord(NUMBER, 2, FIRST, 2, TOGETHER, HIGH), now),
                        List.of(new Event.CameInAgain(LATER, WEBSITE, 30, 84), handedOff),
                        List.of(new Notice.NewCard(), new Notice.ThreadLine(handedOff)),
                        AGAIN));
        assertThat(change.newHandOff()).contains(now);
    }

    @Test
    void anOpenLeadIsClaimedAndItsOwnerGetsTheContact() {
        Event event = new Event.Claimed(LATER, new Actor.Person(ANA), 1, FIRST, HAND_OFF.claimDue());

        assertThat(open.claim(ANA, LATER))
                .isEqualTo(new Change(
                        open,
                        new ClaimedLead(
                                new LeadRecord(NUMBER, 2, FIRST, 1, SUBMISSION.facts(), HIGH),
                                HAND_OFF,
                                new Claim(ANA, LATER)),
                        List.of(event),
                        List.of(
                                new Notice.CardChanged(),
                                new Notice.ThreadLine(event),
                                new Notice.ContactForOwner(ANA)),
                        null));
    }

    @Test
    void anOpenLeadThatComesInAgainStaysOpenHoweverItScoresNow() {
        Event event = new Event.CameInAgain(LATER, WEBSITE, 84, 30);

        assertThat(open.receive(AGAIN, LOW))
                .isEqualTo(new Change(
                        open,
                        new OpenLead(new LeadRecord(NUMBER, 2, FIRST, 2, TOGETHER, LOW), HAND_OFF),
                        List.of(event),
                        List.of(new Notice.CardChanged(), new Notice.ThreadLine(event)),
                        AGAIN));
    }

    @Test
    void aClaimedLeadIsGivenBackToTheSameHandOff() {
        Event event = new Event.Released(LATER, new Actor.Person(ANA), 1);
        Change change = claimed.release(LATER);

        assertThat(change)
                .isEqualTo(new Change(
                        claimed,
                        new OpenLead(new LeadRecord(NUMBER, 3, FIRST, 1, SUBMISSION.facts(), HIGH), HAND_OFF),
                        List.of(event),
                        List.of(new Notice.CardChanged(), new Notice.ThreadLine(event)),
                        null));
        assertThat(change.newHandOff()).isEmpty();
    }

    @Test
    void aClaimedLeadThatComesInAgainStaysWithItsOwnerWhoIsTold() {
        Event event = new Event.CameInAgain(LATER, WEBSITE, 84, 84);

        assertThat(claimed.receive(AGAIN, HIGH))
                .isEqualTo(new Change(
                        claimed,
                        new ClaimedLead(
                                new LeadRecord(NUMBER, 3, FIRST, 2, TOGETHER, HIGH), HAND_OFF, new Claim(ANA, LATER)),
                        List.of(event),
                        List.of(new Notice.CardChanged(), new Notice.ThreadLine(event), new Notice.CameInAgain(ANA)),
                        AGAIN));
    }

    @Test
    void eachStateKnowsItsNameItsHandOffAndItsOwner() {
        assertThat(List.of(held, open, claimed))
                .extracting(lead -> lead.state().code())
                .containsExactly("held", "open", "claimed");
        assertThat(held.handOff()).isEmpty();
        assertThat(open.handOff()).contains(HAND_OFF);
        assertThat(claimed.handOff()).contains(HAND_OFF);
        assertThat(open.claim()).isEmpty();
        assertThat(claimed.claim()).map(Claim::owner).contains(ANA);
    }

    private static Scorecard scorecard(int score) {
        return new Scorecard(1, score, score >= 80 ? "hot" : null, 50, List.of(), List.of(), List.of());
    }

    private static HandOff handOff(@Nullable String territory, Instant at) {
        Route route = new Route(territory, territory, "#leads-emea", List.of());
        return new HandOff(1, 1, at, at, "hot", 84, 1, route, at.plusSeconds(900), null);
    }
}

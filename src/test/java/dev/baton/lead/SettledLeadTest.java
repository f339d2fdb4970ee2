package dev.baton.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What became of a lead that a rep ended, parked or gave up, and how it comes back. */
class SettledLeadTest {

    private static final Instant NOW = Instant.parse("2026-11-16T10:40:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofMinutes(3));
    private static final UserId ANA = new UserId("U0ANA");
    private static final Actor BY_ANA = new Actor.Person(ANA);
    private static final Judgement NO_BUDGET = new Judgement(
            BY_ANA,
            LATER,
            new Reason("no_budget", Reason.Kind.DISQUALIFY, "No budget", false, new Consequence.Close(), false));
    private static final Judgement SPAM = new Judgement(
            BY_ANA, LATER, new Reason("not_a_buyer", Reason.Kind.REJECT, "Spam", true, new Consequence.Close(), false));

    private final OpenLead open =
            (OpenLead) Lead.receiveReady(new LeadNumber(109), submission(NOW), scored(84), handOff("#leads-emea", NOW))
                    .after();
    private final ClaimedLead claimed =
            (ClaimedLead) open.claim(ANA, NOW.plusSeconds(60)).after();
    private final WorkingLead working =
            (WorkingLead) claimed.touch(new Touch(ANA, Touch.Channel.CALL, Touch.Outcome.CONNECTED, LATER, LATER), null)
                    .after();

    @Test
    void eachStateMeetsItsOwnCase() {
        HeldLead held = (HeldLead)
                Lead.receiveHeld(new LeadNumber(1), submission(NOW), scored(20)).after();
        QualifiedLead qualified =
                (QualifiedLead) working.qualify(LATER, 20_000L).after();
        List<Lead> all = List.of(
                held,
                open,
                claimed,
                working,
                qualified,
                qualified.win(BY_ANA, LATER).after(),
                qualified.lose(BY_ANA, LATER, "no_decision").after(),
                open.turnDown(SPAM).after(),
                working.turnDown(NO_BUDGET).after(),
                working.recycle(NO_BUDGET, LATER).after(),
                claimed.mergeInto(SPAM, new LeadNumber(87)).after());

        assertThat(all).extracting(Lead::state).containsExactly(State.values());
        assertThat(all)
                .allSatisfy(lead ->
                        assertThat(lead.match(names())).isEqualTo(lead.state().code()));
    }

    @Test
    void theEndKeepsWhoseItWasAndWhatTheyDid() {
        Ending ending = ((DisqualifiedLead) working.turnDown(NO_BUDGET).after()).ending();

        assertThat(ending)
                .isEqualTo(new Ending(
                        working.committed(), working.owned(), working.touches(), BY_ANA, LATER, "no_budget"));
    }

    @Test
    void whatIsTurnedDownIsNobodysAnyMore() {
        Change change = working.turnDown(NO_BUDGET);

        assertThat(change.after().claim()).isEmpty();
        assertThat(change.events())
                .containsExactly(
                        new Event.TurnedDown(LATER, BY_ANA, 1, Reason.Kind.DISQUALIFY, "no_budget", false, NOW));
        assertThat(change.notices()).contains(new Notice.CardChanged());
    }

    @Test
    void aReroutedLeadIsOpenInTheSameCycleAndTheBuyerHasWaitedSinceTheFirst() {
        Change change = working.reroute(SPAM, handOff("#leads-apac", LATER));
        OpenLead there = (OpenLead) change.after();

        assertThat(there.committed().number()).isEqualTo(2);
        assertThat(there.committed().cycle()).isEqualTo(1);
        assertThat(there.committed().readyAt()).isEqualTo(NOW);
        assertThat(there.committed().at()).isEqualTo(LATER);
        assertThat(there.touches()).isEqualTo(working.touches());
        assertThat(change.notices()).contains(new Notice.CardChanged(open.committed()), new Notice.NewCard());
    }

    @Test
    void aReadySubmissionBringsADormantLeadBackAsANewCycle() {
        DormantLead rejected = (DormantLead) open.turnDown(SPAM).after();
        Change change = rejected.receiveReady(submission(LATER), scored(90), handOff("#leads-emea", LATER));

        HandOff again = ((OpenLead) change.after()).committed();
        assertThat(List.of(again.number(), again.cycle())).containsExactly(2, 2);
        assertThat(change.events()).extracting(Event::type).containsExactly("came_in_again", "handed_off");
    }

    @Test
    void oneThatIsNotReadyLeavesItAsItWas() {
        DormantLead rejected = (DormantLead) open.turnDown(SPAM).after();
        Change change = rejected.receive(submission(LATER), scored(20));

        assertThat(change.after()).isInstanceOf(RejectedLead.class);
        assertThat(change.after().record().submissions()).isEqualTo(2);
    }

    @Test
    void whoeverFollowsAnOpportunityIsToldThatThePersonCameInAgain() {
        PursuedLead qualified = (PursuedLead) working.qualify(LATER, null).after();
        Change change = qualified.receive(submission(LATER), scored(90));

        assertThat(change.notices()).contains(new Notice.CameInAgain(ANA));
        assertThat(change.after()).isInstanceOf(QualifiedLead.class);
    }

    @Test
    void afterThreeCyclesALeadIsDisqualifiedInsteadOfHandedOffAgain() {
        RecycledLead second = recycled(open);
        RecycledLead third = recycled((OpenLead) back(second).after());
        OpenLead last = (OpenLead) back(third).after();

        assertThat(last.committed().cycle()).isEqualTo(3);
        assertThat(last.recycle(NO_BUDGET, LATER).after()).isInstanceOf(DisqualifiedLead.class);
        HeldLead held = (HeldLead) last.holdBack(SPAM).after();
        Change fourth = held.receiveReady(submission(LATER), scored(90), handOff("#leads-emea", LATER));
        assertThat(fourth.after()).isInstanceOf(DisqualifiedLead.class);
        assertThat(fourth.events()).extracting(Event::type).containsExactly("came_in_again", "disqualified");
        assertThat(((SettledLead) fourth.after()).ending().reason()).isEqualTo(Reason.SPENT);
    }

    private static RecycledLead recycled(OpenLead lead) {
        return (RecycledLead) lead.recycle(NO_BUDGET, LATER).after();
    }

    private static Change back(RecycledLead lead) {
        return lead.handOffAgain(handOff("#leads-emea", LATER));
    }

    /** Answers each case with the name of its method. */
    @SuppressWarnings("unchecked")
    private static Lead.Cases<String> names() {
        return (Lead.Cases<String>) Proxy.newProxyInstance(
                SettledLeadTest.class.getClassLoader(),
                new Class<?>[] {Lead.Cases.class},
                (proxy, method, arguments) -> method.getName());
    }

    private static Submission submission(Instant at) {
        return new Submission(at, new Actor.Integration("website"), new SomeFacts().facts());
    }

    private static Scorecard scored(int score) {
        return new Scorecard(1, score, score >= 80 ? "hot" : null, 50, List.of(), List.of(), List.of());
    }

    private static HandOff handOff(String channel, Instant at) {
        return new HandOff(1, 1, at, at, "hot", 84, 1, new Route("emea", "emea", channel, List.of()), null, null);
    }
}

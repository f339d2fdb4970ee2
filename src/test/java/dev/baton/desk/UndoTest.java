package dev.baton.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.Actor;
import dev.baton.lead.Aftermath;
import dev.baton.lead.Event;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadBook;
import dev.baton.lead.NextStep;
import dev.baton.lead.QualifiedLead;
import dev.baton.lead.State;
import dev.baton.lead.Touch;
import dev.baton.lead.WhatStands;
import dev.baton.lead.Work;
import dev.baton.lead.WorkingLead;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UndoTest extends DeskFixture {

    @Test
    void aClaimTakenBackNeverCounted() {
        Lead open = desk.comesIn("p-1");
        claim(open);
        desk.owed();

        assertUndone(open, "claimed");
        assertThat(desk.owed()).contains("contact_over U0ANA");
        assertThat(WhatStands.of(history(open))).noneMatch(Event.Claimed.class::isInstance);
    }

    @Test
    void aTouchTakenBackLeavesTheOneBeforeWithItsNextStep() {
        Lead claimed = desk.claimed("p-1");
        NextStep friday = new NextStep(Touch.Channel.EMAIL, Desk.MONDAY.plus(Duration.ofDays(4)));
        desk.touch(claimed, new TouchReport(Touch.Channel.CALL, Touch.Outcome.VOICEMAIL, null, friday, Map.of()));
        Lead worked = desk.find(claimed);
        desk.touch(claimed, Touch.Channel.SMS);

        assertUndone(worked, "touched");
        assertThat(((WorkingLead) desk.find(worked)).next()).isEqualTo(friday);
    }

    @Test
    void theFirstTouchTakenBackLeavesTheClaim() {
        Lead claimed = desk.claimed("p-1");
        desk.clock.tick(Duration.ofMinutes(1));
        desk.touch(claimed, Touch.Channel.CALL);

        assertUndone(claimed, "touched");
    }

    @Test
    void aTouchThatClaimedIsTakenBackWithTheClaim() {
        Lead open = desk.comesIn("p-1");
        desk.touch(open, Touch.Channel.CALL);

        assertUndone(open, "claimed");
        assertThat(WhatStands.of(history(open)))
                .noneMatch(event -> event instanceof Event.Claimed || event instanceof Event.Touched);
    }

    @Test
    void whatWasAnsweredWithATouchStaysTrue() {
        Lead claimed = desk.claimed("p-1");
        desk.clock.tick(Duration.ofMinutes(1));
        desk.touch(
                claimed,
                new TouchReport(
                        Touch.Channel.CALL, Touch.Outcome.CONNECTED, null, null, Map.of(), Map.of("size", "20"), null));
        Lead back = undone(claimed);

        assertThat(back.state()).isEqualTo(State.CLAIMED);
        assertThat(back.facts().company().employees()).isEqualTo(20);
        assertThat(WhatStands.of(history(claimed)))
                .extracting(Event::type)
                .endsWith("claimed", "answered")
                .doesNotContain("touched");
    }

    @Test
    void aTurnDownTakenBackLeavesTheLeadAsItWasWorked() {
        Lead worked = desk.worked("p-1");
        desk.turnedDown(worked, "no_budget", Map.of());
        desk.clock.tick(Duration.ofMinutes(10));

        assertUndone(worked, "disqualified");
    }

    @Test
    void whatWasHeldIsOpenAgainAndItsClockRunsOn() {
        Lead open = desk.comesIn("p-1");
        desk.turnedDown(open, "only_content", Map.of());
        assertUndone(open, "rejected");
        desk.clock.tick(Duration.ofMinutes(15));
        desk.watch();

        assertThat(desk.history(open)).endsWith("undone", "promise_missed");
    }

    @Test
    void anOpportunityTakenBackIsWorkedAgain() {
        Lead worked = desk.worked("p-1");
        commit(Work.of(((WorkingLead) worked).qualify(desk.clock.instant(), 5_000L)));

        assertUndone(worked, "qualified");
    }

    @Test
    void aLossTakenBackLeavesTheOpportunity() {
        Lead worked = desk.worked("p-1");
        Lead qualified = commit(Work.of(((WorkingLead) worked).qualify(desk.clock.instant(), null)));
        desk.clock.tick(Duration.ofDays(3));
        Actor ana = new Actor.Person(Desk.ANA);
        commit(Work.of(((QualifiedLead) qualified).lose(ana, desk.clock.instant(), "price")));

        assertUndone(qualified, "lost");
    }

    @Test
    void aCustomerTakenBackIsAnOpportunityAgain() {
        Lead worked = desk.worked("p-1");
        Lead qualified = commit(Work.of(((WorkingLead) worked).qualify(desk.clock.instant(), null)));
        commit(Work.of(((QualifiedLead) qualified).win(new Actor.Person(Desk.ANA), desk.clock.instant())));

        assertUndone(qualified, "won");
    }

    @Test
    void whatTheClockSaidOfTheMoveGoesWithItAndWhatItSaidBeforeStays() {
        Lead open = desk.comesIn("p-1");
        desk.clock.tick(Duration.ofMinutes(155));
        desk.watch();
        Lead late = desk.find(open);
        claim(open);
        desk.clock.tick(Duration.ofMinutes(6));
        desk.watch();
        assertThat(desk.history(open)).endsWith("promise_missed", "promise_escalated", "claimed", "promise_warned");
        assertThat(desk.store.cards().due(Desk.MAX)).isEmpty();

        assertUndone(late, "claimed");
        desk.watch();
        assertThat(desk.history(open)).endsWith("promise_warned", "undone");
        assertThat(desk.store.cards().due(Desk.MAX)).hasSize(1);
        assertThat(desk.store.cards().due(Desk.ANA)).isEmpty();
    }

    @Test
    void theOwnerIsRemindedOfTheFirstTouchAgain() {
        Lead claimed = desk.claimed("p-1");
        desk.clock.tick(Duration.ofHours(3));
        desk.watch();
        Lead warned = desk.find(claimed);
        desk.touch(claimed, Touch.Channel.CALL);
        assertThat(desk.store.cards().due(Desk.ANA)).isEmpty();

        assertUndone(warned, "touched");
        assertThat(desk.store.cards().due(Desk.ANA)).hasSize(1);
    }

    /** As it was before, in the book too, and the history says what does not count any more. */
    private void assertUndone(Lead before, String what) {
        Lead back = undone(before);
        assertThat(back)
                .usingRecursiveComparison()
                .ignoringFields("record.version")
                .isEqualTo(before);
        assertThat(desk.find(before)).isEqualTo(back);
        List<Event> history = history(before);
        Aftermath.Undone undone = (Aftermath.Undone) history.get(history.size() - 1);
        assertThat(undone.what()).isEqualTo(what);
        assertThat(undone.events()).contains(history.size() - 1).isSorted();
        assertThat(undone.by()).isEqualTo(new Actor.Person(Desk.ANA));
    }

    private Lead undone(Lead lead) {
        Undo undo = new Undo(desk.store.leadBook(), desk.store.team(), desk.clock);
        return Desk.done(undo.undo(lead.number(), Desk.ANA, desk.request()));
    }

    private void claim(Lead lead) {
        Desk.done(new ClaimLead(desk.store.leadBook(), desk.store.team(), desk.clock)
                .claim(lead.number(), Desk.ANA, desk.request()));
    }

    private Lead commit(Work work) {
        return ((LeadBook.Committed) desk.store.leadBook().commit(work)).leads().get(0);
    }

    private List<Event> history(Lead lead) {
        return desk.store.leadBook().history(lead.number());
    }
}

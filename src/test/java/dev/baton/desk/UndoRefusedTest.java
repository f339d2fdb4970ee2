package dev.baton.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.Asked;
import dev.baton.lead.Event;
import dev.baton.lead.Lead;
import dev.baton.lead.Refusal;
import dev.baton.lead.Refusal.NotUndone.Why;
import dev.baton.lead.State;
import dev.baton.lead.Touch;
import dev.baton.lead.UserId;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UndoRefusedTest {

    private Desk desk;
    private Undo undo;
    private Path folder;

    @BeforeEach
    void open(@TempDir Path folder) {
        this.folder = folder;
        desk = new Desk(folder);
        undo = new Undo(desk.store.leadBook(), desk.store.team(), desk.clock);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void afterTenMinutesItIsTooLate() {
        Lead lead = desk.claimed("p-1");
        desk.clock.tick(Duration.ofMinutes(10).plusSeconds(1));

        assertThat(refused(lead, Desk.ANA).why()).isEqualTo(Why.TOO_LATE);
        assertThat(undo.isPossible(lead, Desk.ANA)).isFalse();
    }

    @Test
    void onlyWhoDidItTakesItBack() {
        Lead lead = desk.claimed("p-1");

        assertThat(refused(lead, Desk.BEN).why()).isEqualTo(Why.NOT_THEIRS);
        assertThat(undo.isPossible(lead, Desk.ANA)).isTrue();
    }

    @Test
    void whoDidNothingHasNothingToTakeBack() {
        Lead lead = desk.comesIn("p-1");

        assertThat(refused(lead, Desk.ANA).why()).isEqualTo(Why.NOTHING);
    }

    @Test
    void whatWasFollowedIsNotTakenBack() {
        Lead lead = desk.claimed("p-1");
        desk.comesIn("p-1");

        Refusal.NotUndone refused = refused(lead, Desk.ANA);
        assertThat(refused.why()).isEqualTo(Why.FOLLOWED);
        assertThat(refused.what()).isInstanceOf(Event.CameInAgain.class);
    }

    @Test
    void whatOthersWereToldOfIsNotTakenBack() {
        Lead rerouted = desk.comesIn("p-1");
        desk.turnedDown(rerouted, "wrong_territory", Map.of(Asked.TERRITORY, "apac"));
        Lead leftAlone = desk.comesIn("p-2");
        desk.turnedDown(leftAlone, "do_not_contact", Map.of());

        assertThat(refused(rerouted, Desk.ANA).why()).isEqualTo(Why.TOLD);
        assertThat(refused(leftAlone, Desk.ANA).why()).isEqualTo(Why.TOLD);
    }

    @Test
    void oneMoveIsTakenBackAndNotTheOneBeforeIt() {
        Lead lead = desk.claimed("p-1");
        desk.clock.tick(Duration.ofMinutes(1));
        desk.touch(lead, Touch.Channel.CALL);
        Desk.done(undo.undo(lead.number(), Desk.ANA, desk.request()));

        assertThat(refused(lead, Desk.ANA).why()).isEqualTo(Why.ALREADY);
        assertThat(desk.find(lead).state()).isEqualTo(State.CLAIMED);
        desk.touch(lead, Touch.Channel.CALL);
        assertThat(undo.isPossible(desk.find(lead), Desk.ANA)).isTrue();
    }

    @Test
    void twoAtOnceAreOne() throws Exception {
        Lead lead = desk.claimed("p-1");
        desk.clock.tick(Duration.ofMinutes(1));
        desk.touch(lead, Touch.Channel.CALL);
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<Outcome> click = () -> {
            together.await();
            return undo.undo(lead.number(), Desk.ANA, desk.request());
        };
        ExecutorService threads = Executors.newFixedThreadPool(2);
        List<Outcome> outcomes = new ArrayList<>();
        try {
            for (Future<Outcome> future : threads.invokeAll(List.of(click, click))) {
                outcomes.add(future.get());
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
        assertThat(desk.find(lead).state()).isEqualTo(State.CLAIMED);
        assertThat(desk.history(lead)).endsWith("claimed", "touched", "undone");
    }

    @Test
    void theSameRequestAgainDoesItOnceAlsoAfterARestart() {
        Lead lead = desk.claimed("p-1");
        Desk.done(undo.undo(lead.number(), Desk.ANA, "click"));
        desk.close();
        desk = new Desk(folder);
        undo = new Undo(desk.store.leadBook(), desk.store.team(), desk.clock);

        assertThat(undo.undo(lead.number(), Desk.ANA, "click")).isInstanceOf(Outcome.AlreadyCarriedOut.class);
        assertThat(desk.history(lead)).endsWith("handed_off", "claimed", "undone");
    }

    private Refusal.NotUndone refused(Lead lead, UserId who) {
        Outcome outcome = undo.undo(lead.number(), who, desk.request());
        return (Refusal.NotUndone) ((Outcome.Refused) outcome).why();
    }
}

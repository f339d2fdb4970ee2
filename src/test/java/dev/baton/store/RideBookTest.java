package dev.baton.store;

import static dev.baton.store.Samples.ANA;
import static dev.baton.store.Samples.BEN;
import static dev.baton.store.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.Actor;
import dev.baton.lead.ClaimedLead;
import dev.baton.lead.Handing;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.UserId;
import dev.baton.lead.Work;
import dev.baton.outbox.Delivery.Posted;
import dev.baton.outbox.OutboxItem;
import dev.baton.outbox.OutboxItem.Kind;
import dev.baton.ride.Ride;
import dev.baton.ride.Ride.State;
import dev.baton.ride.RideBook;
import dev.baton.ride.RideBook.Asked;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What {@link RideBook} promises. */
@Timeout(60)
@SuppressWarnings("NullAway.Init")
class RideBookTest extends StoreContract {

    private static final UserId MIA = new UserId("U0MIA");
    private static final UserId LEA = new UserId("U0LEA");
    private static final Instant FRIDAY = NOW.plus(Duration.ofDays(4));

    private RideBook rides;
    private ClaimedLead lead;

    @BeforeEach
    void anaHasALead() {
        rides = store.dialogues().rides();
        lead = claimed("p-1");
        owed();
    }

    @Test
    void theOwnerIsAskedOnceAndBothHearWhatBecomesOfIt() {
        Ride ride = asked(lead.number(), MIA);

        assertThat(ride.state()).isEqualTo(State.ASKED);
        assertThat(rides.ask(lead.number(), ANA, MIA, NOW)).isEqualTo(new Asked.Already(ride));
        assertThat(owed()).containsExactly("ride U0ANA");

        assertThat(rides.accept(ride.id(), BEN, FRIDAY, NOW)).as("not Ben's").isEmpty();
        assertThat(rides.accept(ride.id(), ANA, FRIDAY, NOW).orElseThrow().at()).isEqualTo(FRIDAY);
        assertThat(owed()).containsExactly("ride_changed U0ANA", "ride U0MIA");
        assertThat(store.cards().posting(Kind.RIDE, ride.id(), "U0MIA")).contains(new Posted("D1", "17.1"));
        assertThat(rides.ask(lead.number(), ANA, MIA, NOW)).isInstanceOf(Asked.Already.class);
    }

    @Test
    void aRepIsNotFlooded() {
        asked(lead.number(), MIA);
        asked(claimed("p-2").number(), MIA);

        assertThat(rides.ask(claimed("p-3").number(), ANA, MIA, NOW)).isInstanceOf(Asked.TooMany.class);
        assertThat(rides.ask(lead.number(), ANA, LEA, NOW)).isInstanceOf(Asked.TooMany.class);
    }

    @Test
    void whoWasDeclinedWaitsBeforeAskingAgain() {
        Ride ride = asked(lead.number(), MIA);

        Ride declined = rides.decline(ride.id(), ANA, "They are shy", NOW).orElseThrow();

        assertThat(declined.words()).isEqualTo("They are shy");
        assertThat(rides.decline(ride.id(), ANA, "again", NOW)).isEmpty();
        assertThat(rides.ask(lead.number(), ANA, MIA, NOW)).isEqualTo(new Asked.TooSoon(NOW.plus(RideBook.PAUSE)));
        assertThat(rides.ask(lead.number(), ANA, LEA, NOW)).isInstanceOf(Asked.Done.class);
        assertThat(rides.ask(lead.number(), ANA, MIA, NOW.plus(RideBook.PAUSE))).isInstanceOf(Asked.Done.class);
    }

    @Test
    void bothAreRemindedOnceAndTheFirstWordCountsAfterwards() {
        Ride ride = asked(lead.number(), MIA);
        rides.accept(ride.id(), ANA, FRIDAY, NOW);
        owed();

        assertThat(rides.remind(NOW, FRIDAY)).isZero();
        assertThat(rides.remind(FRIDAY.minusSeconds(60), FRIDAY.plusSeconds(1))).isOne();
        assertThat(rides.remind(FRIDAY, FRIDAY.plusSeconds(1))).isZero();
        assertThat(owed()).containsExactly("ride U0ANA", "ride U0MIA");

        assertThat(rides.mark(ride.id(), true, FRIDAY.minusSeconds(1)))
                .as("too early")
                .isEmpty();
        assertThat(rides.mark(ride.id(), true, FRIDAY)).isPresent();
        assertThat(rides.mark(ride.id(), false, FRIDAY)).isEmpty();
        assertThat(rides.held(FRIDAY, FRIDAY.plusSeconds(1))).isOne();
        assertThat(rides.held(NOW, FRIDAY)).isZero();
    }

    @Test
    void anotherTimeIsRemindedOfAnew() {
        Ride ride = asked(lead.number(), MIA);
        rides.accept(ride.id(), ANA, FRIDAY, NOW);
        rides.remind(FRIDAY, FRIDAY.plusSeconds(1));

        rides.accept(ride.id(), ANA, FRIDAY.plusSeconds(900), FRIDAY);

        assertThat(rides.remind(FRIDAY, FRIDAY.plusSeconds(901))).isOne();
    }

    @Test
    void anAskLapsesWithTheClaim() {
        Ride ride = asked(lead.number(), MIA);
        owed();

        commit(Work.of(lead.release(NOW)));

        assertThat(rides.find(ride.id()).orElseThrow().state()).isEqualTo(State.LAPSED);
        assertThat(owed()).contains("ride_changed U0ANA", "ride U0MIA");
        assertThat(rides.accept(ride.id(), ANA, FRIDAY, NOW)).isEmpty();
        assertThat(rides.ask(lead.number(), ANA, MIA, NOW)).isInstanceOf(Asked.Stale.class);
    }

    @Test
    void anAskGoesWithTheLeadToWhoeverHasItNow() {
        Ride ride = asked(lead.number(), MIA);
        rides.accept(ride.id(), ANA, FRIDAY, NOW);
        owed();

        commit(Work.of(lead.assign(BEN, new Handing(new Actor.Person(new UserId("U0MAX")), NOW, true))));

        Ride now = rides.find(ride.id()).orElseThrow();
        assertThat(now.owner()).isEqualTo(BEN);
        assertThat(now.state()).isEqualTo(State.ASKED);
        assertThat(now.at()).isNull();
        assertThat(owed()).contains("ride_changed U0ANA", "ride U0BEN", "ride U0MIA");
    }

    @Test
    void whatWasWrittenCanBeErased() {
        Ride ride = asked(lead.number(), MIA);
        rides.decline(ride.id(), ANA, "They are shy", NOW);

        Jdbi.create(url).useHandle(handle -> handle.execute("delete from ride_words"));

        assertThat(rides.find(ride.id()).orElseThrow().words()).isNull();
    }

    @Test
    void noAskIsLeftBehindByALeadThatIsGivenBackInTheSameMoment() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < 10; round++) {
                ClaimedLead mine = claimed("race-" + round);
                CountDownLatch go = new CountDownLatch(1);
                Future<Asked> ask = threads.submit(() -> {
                    go.await();
                    return rides.ask(mine.number(), ANA, MIA, NOW);
                });
                Future<?> release = threads.submit(() -> {
                    go.await();
                    return commit(Work.of(mine.release(NOW)));
                });
                go.countDown();
                release.get();
                if (ask.get() instanceof Asked.Done done) {
                    assertThat(rides.find(done.ride().id()).orElseThrow().state())
                            .isEqualTo(State.LAPSED);
                } else {
                    assertThat(ask.get()).isInstanceOf(Asked.Stale.class);
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private Ride asked(LeadNumber number, UserId marketer) {
        return ((Asked.Done) rides.ask(number, ANA, marketer, NOW)).ride();
    }

    private ClaimedLead claimed(String id) {
        return (ClaimedLead) commit(Work.of(open(id).claim(ANA, NOW)));
    }

    /** Kind and person of what waits about rides, which is delivered with that. */
    private List<String> owed() {
        List<String> owed = new ArrayList<>();
        Instant now = NOW.plusSeconds(60);
        Optional<OutboxItem> next = store.outbox().lease(Set.of(), now, now.plusSeconds(60));
        while (next.isPresent()) {
            OutboxItem item = next.get();
            if (item.kind() == Kind.RIDE || item.kind() == Kind.RIDE_CHANGED) {
                owed.add(item.kind().code() + " " + item.destination());
            }
            store.outbox().delivered(item, Optional.of(new Posted("D1", "17.1")), now);
            next = store.outbox().lease(Set.of(), now, now.plusSeconds(60));
        }
        return owed;
    }
}

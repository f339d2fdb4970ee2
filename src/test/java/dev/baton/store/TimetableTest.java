package dev.baton.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.schedule.Timetable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway.Init")
class TimetableTest extends StoreContract {

    private static final Instant NOW = Samples.NOW;
    private static final Instant TURN = NOW.plus(Duration.ofMinutes(10));
    private static final String HOURLY = "every PT1H";

    private Timetable timetable;

    @BeforeEach
    void enterWork() {
        timetable = store.timetable();
        timetable.enter("sweep", HOURLY, NOW);
    }

    private boolean take(Timetable by, Instant domainNow, Instant now) {
        return by.take("sweep", domainNow, now, now.plus(Duration.ofMinutes(10)));
    }

    @Test
    void workIsTakenOnceWhenItIsDue() {
        assertThat(take(timetable, NOW.minusMillis(1), NOW)).isFalse();
        assertThat(take(timetable, NOW, NOW)).isTrue();
        assertThat(take(timetable, NOW, NOW)).isFalse();
    }

    @Test
    void whatIsDoneIsDueAgainLater() {
        take(timetable, NOW, NOW);
        timetable.done("sweep", TURN, NOW.plusSeconds(3_600));

        assertThat(take(timetable, NOW.plusSeconds(3_599), NOW.plusSeconds(1))).isFalse();
        assertThat(take(timetable, NOW.plusSeconds(3_600), NOW.plusSeconds(1))).isTrue();
    }

    @Test
    void whatFailedIsLeftAloneForAWhileAndStaysDue() {
        take(timetable, NOW, NOW);
        timetable.failed("sweep", TURN, NOW.plusSeconds(60));

        assertThat(take(timetable, NOW, NOW.plusSeconds(59))).isFalse();
        assertThat(take(timetable, NOW, NOW.plusSeconds(60))).isTrue();
    }

    @Test
    void aTurnThatRanOutChangesNothingAnyMore() {
        take(timetable, NOW, NOW);
        assertThat(take(timetable, NOW, TURN)).isTrue();

        timetable.done("sweep", TURN, NOW.plusSeconds(3_600));
        timetable.failed("sweep", TURN, NOW);

        assertThat(take(timetable, NOW, TURN.plusSeconds(1))).isFalse();
    }

    @Test
    void enteringItAgainKeepsWhenItIsDueUnlessTheRhythmIsNew() {
        try (Store afterRestart = openAgain()) {
            Timetable again = afterRestart.timetable();
            again.enter("sweep", HOURLY, NOW.plusSeconds(3_600));
            assertThat(take(again, NOW, NOW)).isTrue();
            again.done("sweep", TURN, NOW.plusSeconds(3_600));

            again.enter("sweep", "every P1D", NOW);
            assertThat(take(again, NOW, NOW)).isTrue();
        }
    }

    @Test
    void whatAProcessHadTakenWhenItEndedIsFreeAtOnceWhereOnlyOneServes() {
        take(timetable, NOW, NOW);
        try (Store afterRestart = openAgain()) {
            afterRestart.lockForServing();

            assertThat(take(afterRestart.timetable(), NOW, NOW)).isEqualTo(database == TestDatabase.SQLITE);
        }
    }

    @Test
    void ofManyProcessesOneHasIt() throws Exception {
        ExecutorService processes = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Boolean>> takers = IntStream.range(0, 32)
                    .<Callable<Boolean>>mapToObj(i -> () -> take(timetable, NOW, NOW))
                    .toList();
            int taken = 0;
            for (Future<Boolean> outcome : processes.invokeAll(takers)) {
                taken += outcome.get() ? 1 : 0;
            }
            assertThat(taken).isEqualTo(1);
        } finally {
            processes.shutdownNow();
        }
    }
}

package dev.baton.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.testing.SettableClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoundTest {

    private static final Duration HOUR = Duration.ofHours(1);

    private final Timetable timetable = new MemoryTimetable();
    private final SettableClock domain = new SettableClock();
    private final SettableClock realTime = new SettableClock();
    private final List<String> done = new ArrayList<>();

    private Round process(RecurringWork... works) {
        Round round = new Round(timetable, List.of(works), domain, realTime);
        round.enterWork();
        return round;
    }

    private RecurringWork hourly(String name) {
        return new RecurringWork(name, new Rhythm.Every(HOUR), () -> done.add(name));
    }

    @Test
    void workIsDoneWhenItIsDueAndNotBefore() {
        Round round = process(hourly("sweep"));

        round.go();
        round.go();
        assertThat(done).containsExactly("sweep");

        domain.tick(HOUR.minusMillis(1));
        round.go();
        assertThat(done).hasSize(1);

        domain.tick(Duration.ofMillis(1));
        round.go();
        assertThat(done).hasSize(2);
    }

    @Test
    void severalProcessesDoItOnce() {
        Round one = process(hourly("sweep"));
        Round other = process(hourly("sweep"));

        one.go();
        other.go();
        domain.tick(HOUR);
        other.go();
        one.go();

        assertThat(done).hasSize(2);
    }

    @Test
    void whatWasMissedManyTimesIsDoneOnceAtTheStart() {
        process(hourly("sweep")).go();
        domain.tick(Duration.ofDays(3));

        Round afterwards = process(hourly("sweep"));
        afterwards.go();
        afterwards.go();

        assertThat(done).hasSize(2);
    }

    @Test
    void aRestartDoesNotDoAgainWhatIsNotDue() {
        process(hourly("sweep")).go();
        process(hourly("sweep")).go();

        assertThat(done).hasSize(1);
    }

    @Test
    void whileOneProcessIsAtItNoOtherBegins() {
        Round other = process(hourly("sweep"));
        Round one = process(new RecurringWork("sweep", new Rhythm.Every(HOUR), () -> {
            done.add("one");
            other.go();
        }));

        one.go();

        assertThat(done).containsExactly("one");
    }

    @Test
    void anotherProcessTakesOverFromOneThatDied() {
        Round dies = process(new RecurringWork("sweep", new Rhythm.Every(HOUR), () -> {
            throw new AssertionError("The process ends here");
        }));
        try {
            dies.go();
        } catch (AssertionError ended) {
            done.add("died");
        }
        Round other = process(hourly("sweep"));

        other.go();
        assertThat(done).containsExactly("died");

        realTime.tick(Round.TURN);
        other.go();
        assertThat(done).containsExactly("died", "sweep");
    }

    @Test
    void workThatFailsIsTriedAgainSoonAndHoldsNothingUp() {
        Round round = process(
                new RecurringWork("fails", new Rhythm.Every(HOUR), () -> {
                    done.add("fails");
                    throw new IllegalStateException("The database is away");
                }),
                hourly("sweep"));

        round.go();
        round.go();
        assertThat(done).containsExactly("fails", "sweep");

        realTime.tick(Round.AFTER_A_FAILURE);
        round.go();
        assertThat(done).containsExactly("fails", "sweep", "fails");
    }

    @Test
    void aNewRhythmCountsFromNow() {
        process(hourly("sweep")).go();

        Round changed =
                process(new RecurringWork("sweep", new Rhythm.Every(Duration.ofDays(1)), () -> done.add("daily")));
        changed.go();
        domain.tick(HOUR);
        changed.go();

        assertThat(done).containsExactly("sweep", "daily");
    }
}

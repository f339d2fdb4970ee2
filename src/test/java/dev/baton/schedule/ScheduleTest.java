package dev.baton.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 30, unit = TimeUnit.SECONDS)
class ScheduleTest {

    private static final Duration AT_ONCE = Duration.ofNanos(1);

    private static Schedule schedule(Runnable doing) {
        RecurringWork work = new RecurringWork("work", new Rhythm.Every(AT_ONCE), doing);
        return new Schedule(
                new Round(new MemoryTimetable(), List.of(work), Clock.systemUTC(), Clock.systemUTC()),
                Duration.ofMillis(1));
    }

    @Test
    void itGoesRoundFromTheStartUntilItIsClosed() throws Exception {
        CountDownLatch threeTimes = new CountDownLatch(3);

        try (Schedule schedule = schedule(threeTimes::countDown)) {
            schedule.start();
            assertThat(threeTimes.await(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void closingLetsWhatIsBeingDoneFinish() throws Exception {
        CountDownLatch underWay = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        AtomicBoolean finished = new AtomicBoolean();
        Schedule schedule = schedule(() -> {
            underWay.countDown();
            try {
                finished.set(goOn.await(20, TimeUnit.SECONDS));
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        });
        schedule.start();
        underWay.await();

        Thread closer = new Thread(schedule::close);
        closer.start();
        goOn.countDown();
        closer.join();

        assertThat(finished).isTrue();
    }
}

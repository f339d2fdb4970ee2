package dev.baton.schedule;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Goes round the recurring work every few seconds, on a thread of its own. */
public final class Schedule implements AutoCloseable {

    private static final Duration TO_FINISH = Duration.ofSeconds(4);

    private final Thread thread = new Thread(this::goRound, "recurring-work");
    private final Semaphore woken = new Semaphore(0);
    private volatile boolean stopping;
    private final Round round;
    private final Duration pause;

    /** @param pause between two rounds, in real time, because the domain's clock may be moved */
    public Schedule(Round round, Duration pause) {
        this.round = round;
        this.pause = pause;
    }

    /** Does at once what came due while no process ran. */
    public void start() {
        round.enterWork();
        thread.start();
    }

    /** Goes round at once, because the domain's clock was moved. */
    public void wake() {
        woken.release();
    }

    private void goRound() {
        try {
            while (!stopping) {
                round.go();
                if (woken.tryAcquire(pause.toNanos(), TimeUnit.NANOSECONDS)) {
                    woken.drainPermits();
                }
            }
        } catch (InterruptedException stopNow) {
            Thread.currentThread().interrupt();
        }
    }

    /** What is being done may finish; what does not finish in time is done again after the next start. */
    @Override
    public void close() {
        stopping = true;
        wake();
        try {
            thread.join(TO_FINISH.toMillis());
        } catch (InterruptedException stopNow) {
            Thread.currentThread().interrupt();
        }
        thread.interrupt();
    }
}

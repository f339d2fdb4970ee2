package dev.baton.outbox;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings what is owed to Slack, as soon as a commit of this process wakes it, otherwise when the next item comes due
 * and at the latest after 5 seconds, because other processes commit too.
 */
public final class Courier implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);
    private static final Duration LONGEST_SLEEP = Duration.ofSeconds(5);
    private static final Duration TO_FINISH = Duration.ofSeconds(4);

    /** Enough that a few destinations that do not answer leave room for the others. */
    private static final int LINES = 8;

    private final ExecutorService lines = Executors.newFixedThreadPool(LINES, named("courier-line-"));
    private final Bell bell = new Bell();
    private final Dispatch dispatch;
    private final Thread thread;
    private volatile boolean stopping;

    /** @param clock real time, whatever day the domain believes it is */
    public Courier(Outbox outbox, Delivery delivery, Clock clock) {
        this.dispatch = new Dispatch(outbox, delivery, clock, this::onALine, LINES);
        this.thread = new Thread(this::work, "courier");
    }

    public void start() {
        thread.start();
    }

    /** Something new is owed. Returns at once. */
    public void wake() {
        bell.ring();
    }

    /** Takes nothing new and lets what is under way finish; what does not finish in time is looked up later. */
    @Override
    public void close() {
        stopping = true;
        bell.ring();
        try {
            thread.join(TimeUnit.SECONDS.toMillis(1));
            lines.shutdown();
            if (!lines.awaitTermination(TO_FINISH.toMillis(), TimeUnit.MILLISECONDS)) {
                lines.shutdownNow();
                lines.awaitTermination(1, TimeUnit.SECONDS);
            }
        } catch (InterruptedException stopNow) {
            lines.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        while (!stopping && !thread.isInterrupted()) {
            long heard = bell.rings();
            bell.await(heard, sendDue());
        }
    }

    private Duration sendDue() {
        try {
            dispatch.sendDue();
            return dispatch.quiet(LONGEST_SLEEP);
        } catch (RuntimeException failed) {
            LOG.error(
                    "The courier could not read the outbox; it tries again in {} s", LONGEST_SLEEP.toSeconds(), failed);
            return LONGEST_SLEEP;
        }
    }

    private void onALine(Runnable delivery) {
        lines.execute(() -> {
            try {
                delivery.run();
            } finally {
                bell.ring();
            }
        });
    }

    private static ThreadFactory named(String prefix) {
        AtomicInteger count = new AtomicInteger();
        return task -> {
            Thread thread = new Thread(task, prefix + count.incrementAndGet());
            // A call that hangs must not keep the process from ending.
            thread.setDaemon(true);
            return thread;
        };
    }
}

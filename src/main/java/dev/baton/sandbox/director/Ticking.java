package dev.baton.sandbox.director;

import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets a director's time pass, about every second, until it is closed. */
public final class Ticking implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Ticking.class);

    private final ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(1, task -> {
        Thread ticking = new Thread(task, "director");
        ticking.setDaemon(true);
        return ticking;
    });

    public Ticking(Director director) {
        var unused = thread.scheduleWithFixedDelay(() -> tick(director), 1, 1, TimeUnit.SECONDS);
    }

    private static void tick(Director director) {
        try {
            director.tick();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failed) {
            LOG.error("The scenario cannot go on as it is written; it is tried further with its next step", failed);
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}

package dev.baton.slack.socket;

import dev.baton.slack.SlackApp;
import dev.baton.slack.SocketAddresses;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Takes what people do in Slack over a line that Baton opens itself. Whether there is one matters to nothing else: leads
 * come in and cards go out without it.
 */
public final class SocketMode implements AutoCloseable {

    private static final Duration WATCH_EVERY = Duration.ofSeconds(10);
    private static final Duration LAST_ATTEMPT = Duration.ofSeconds(1);
    private static final Duration GOODBYE = Duration.ofMillis(500);

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread daemon = new Thread(task, "slack-socket");
        daemon.setDaemon(true);
        return daemon;
    });
    private final Envelopes envelopes;
    private final LineKeeper keeper;
    private @Nullable ScheduledFuture<?> watching;

    /** @param clock real time */
    public SocketMode(SocketAddresses addresses, SlackApp app, Clock clock) {
        envelopes = new Envelopes(app);
        keeper = new LineKeeper(addresses, envelopes, thread, clock);
    }

    /** Returns at once; the line is opened in the background, and again and again while Slack does not answer. */
    public void start() {
        thread.execute(keeper::connect);
        watching = thread.scheduleWithFixedDelay(
                keeper::watch, WATCH_EVERY.toMillis(), WATCH_EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Looks after the line now, as is done every 10 seconds. */
    void watch() throws Exception {
        thread.submit(keeper::watch).get();
    }

    /**
     * Acknowledges what is under way and then hangs up; takes 4 seconds at most. What is asked meanwhile is put off with a
     * sentence.
     */
    @Override
    public void close() {
        if (watching != null) {
            watching.cancel(false);
        }
        thread.shutdownNow();
        try {
            thread.awaitTermination(LAST_ATTEMPT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopNow) {
            Thread.currentThread().interrupt();
        }
        envelopes.close();
        keeper.hangUp(GOODBYE);
    }
}

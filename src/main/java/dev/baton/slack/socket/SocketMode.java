package dev.baton.slack.socket;

import dev.baton.slack.SlackApp;
import dev.baton.slack.SlackConnection;
import dev.baton.slack.SocketAddresses;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;

/**
 * Takes what people do in Slack over a line that Baton opens itself. Whether there is one matters to nothing else: leads
 * come in and cards go out without it.
 */
public final class SocketMode implements AutoCloseable {

    private static final Duration LAST_ATTEMPT = Duration.ofSeconds(1);
    private static final Duration GOODBYE = Duration.ofMillis(500);

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread daemon = new Thread(task, "slack-socket");
        daemon.setDaemon(true);
        return daemon;
    });
    private final OkHttpClient http;
    private final Envelopes envelopes;
    private final LineKeeper keeper;

    public SocketMode(SlackConnection connection, SocketAddresses addresses, SlackApp app) {
        this(connection, addresses, app, Patience.USUAL);
    }

    SocketMode(SlackConnection connection, SocketAddresses addresses, SlackApp app, Patience patience) {
        http = connection.socketClient(patience.silence());
        envelopes = new Envelopes(app);
        keeper = new LineKeeper(addresses, http, envelopes, thread, patience);
    }

    /** Returns at once; the line is opened in the background, and again and again while Slack does not answer. */
    public void start() {
        thread.execute(keeper::connect);
    }

    /**
     * Acknowledges what is under way and then hangs up; takes 4 seconds at most. What is asked meanwhile is put off with a
     * sentence.
     */
    @Override
    public void close() {
        thread.shutdownNow();
        try {
            thread.awaitTermination(LAST_ATTEMPT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopNow) {
            Thread.currentThread().interrupt();
        }
        envelopes.close();
        keeper.hangUp(GOODBYE);
        http.dispatcher().executorService().shutdown();
    }
}

package dev.baton.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.util.http.SlackHttpClient;
import java.time.Duration;
import java.util.concurrent.Executors;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The process's one connection to a workspace: the API's address, the bot's token, and how long an answer may take. */
public final class SlackConnection implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SlackConnection.class);

    /** Of a whole call; a delivery makes a few of them within its lease. */
    private static final Duration LONGEST_CALL = Duration.ofSeconds(10);

    private static final Duration LONGEST_CONNECT = Duration.ofSeconds(3);

    private final Slack slack;
    private final String token;

    private SlackConnection(Slack slack, String token) {
        this.slack = slack;
        this.token = token;
    }

    /** @param apiUrl such as {@code https://slack.com/api/} */
    public static SlackConnection to(String apiUrl, String token) {
        return to(apiUrl, token, LONGEST_CALL);
    }

    static SlackConnection to(String apiUrl, String token, Duration longestCall) {
        int millis = (int) longestCall.toMillis();
        SlackConfig config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(apiUrl.endsWith("/") ? apiUrl : apiUrl + "/");
        config.setHttpClientCallTimeoutMillis(millis);
        config.setHttpClientReadTimeoutMillis(millis);
        config.setHttpClientWriteTimeoutMillis(millis);
        config.setStatsEnabled(false);
        // OkHttp would send a request again by itself when a connection breaks, and so post a message twice.
        OkHttpClient http = SlackHttpClient.buildOkHttpClient(config)
                .newBuilder()
                .retryOnConnectionFailure(false)
                .connectTimeout(LONGEST_CONNECT)
                .build();
        SlackHttpClient client = new SlackHttpClient(http);
        client.setConfig(config);
        return new SlackConnection(Slack.getInstance(config, client), token);
    }

    /** For Bolt, so that the process has one SDK and its threads once. */
    public Slack slack() {
        return slack;
    }

    /**
     * For sockets to the same workspace: by the same proxy, with threads of their own, of which each socket holds one.
     *
     * @param ping how often a socket is tried; one that has not answered by the next time is broken off
     */
    public OkHttpClient socketClient(Duration ping) {
        Dispatcher threads = new Dispatcher(Executors.newCachedThreadPool(task -> {
            Thread daemon = new Thread(task, "slack-socket-reader");
            daemon.setDaemon(true);
            return daemon;
        }));
        return slack.getHttpClient()
                .getOkHttpClient()
                .newBuilder()
                .dispatcher(threads)
                .pingInterval(ping)
                .build();
    }

    MethodsClient methods() {
        return slack.methods(token);
    }

    /** Ends the calls under way, too: interrupting their threads would not. */
    @Override
    public void close() {
        slack.getHttpClient().getOkHttpClient().dispatcher().cancelAll();
        try {
            slack.close();
        } catch (Exception unclosed) {
            LOG.debug("The connection to Slack was not closed cleanly", unclosed);
        }
    }
}

package dev.baton.slack.socket;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.response.Response;
import dev.baton.slack.SlackApp;
import dev.baton.slack.SlackApp.Reply;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has each envelope answered once, off the socket's own thread, and acknowledges it on the line on which it came. */
final class Envelopes implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Envelopes.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> KNOWN = Set.of("slash_commands", "interactive", "events_api");
    private static final int THREADS = 16;
    private static final int WAITING = 1_000;
    private static final int SECONDS_TO_FINISH = 2;
    private static final Reply BARE = new Reply(Response.ok(), () -> {});

    private final SlackApp app;
    private final Acknowledged acknowledged = new Acknowledged();
    private final ThreadPoolExecutor threads;

    Envelopes(SlackApp app) {
        this.app = app;
        this.threads = new ThreadPoolExecutor(
                THREADS, THREADS, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(WAITING), task -> {
                    Thread thread = new Thread(task, "slack-envelopes");
                    thread.setDaemon(true);
                    return thread;
                });
        threads.allowCoreThreadTimeOut(true);
    }

    /** The way back to Slack. */
    @FunctionalInterface
    interface Line {

        /** Puts it on its way, after what was put there before. */
        void send(String text);
    }

    /** Returns at once. */
    void take(Envelope envelope, Line line) {
        String id = envelope.id();
        if (id == null) {
            LOG.warn("Slack sent something without an envelope_id; it cannot be acknowledged and was left alone");
            return;
        }
        CompletableFuture<String> answer = new CompletableFuture<>();
        CompletableFuture<String> earlier = acknowledged.put(id, answer);
        if (earlier != null) {
            CompletableFuture<Void> unused = earlier.thenAccept(line::send);
            return;
        }
        try {
            threads.execute(() -> acknowledge(id, reply(envelope, app::answer), answer, line));
        } catch (RejectedExecutionException notNow) {
            acknowledge(id, reply(envelope, app::putOff), answer, line);
        }
    }

    private void acknowledge(String id, Reply reply, CompletableFuture<String> answer, Line line) {
        String text = text(id, reply.response());
        answer.complete(text);
        line.send(text);
        reply.afterwards().run();
    }

    private Reply reply(Envelope envelope, Function<Request<?>, Reply> by) {
        if (!KNOWN.contains(envelope.type())) {
            LOG.info("Acknowledged a kind of envelope that Baton does not know");
            return BARE;
        }
        try {
            return app.fromSocket(envelope.payload().toString()).map(by).orElse(BARE);
        } catch (RuntimeException malformed) {
            LOG.warn(
                    "What came in an envelope could not be read: {}",
                    malformed.getClass().getSimpleName());
            return BARE;
        }
    }

    private static String text(String id, Response response) {
        ObjectNode acknowledgement = JsonNodeFactory.instance.objectNode().put("envelope_id", id);
        String body = response.getBody();
        if (body != null && !body.isBlank()) {
            try {
                acknowledgement.set("payload", JSON.readTree(body));
            } catch (JsonProcessingException plainText) {
                acknowledgement.putObject("payload").put("text", body);
            }
        }
        return acknowledgement.toString();
    }

    /** Lets what is under way finish, but not for long; what comes from now on is put off. */
    @Override
    public void close() {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS)) {
                LOG.warn("Something that was asked over the socket was not finished in time");
                threads.shutdownNow();
            }
        } catch (InterruptedException stopNow) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}

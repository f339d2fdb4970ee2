package dev.baton.sandbox.socket;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.sandbox.app.Happening;
import dev.baton.sandbox.workspace.Team;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One WebSocket that the app opened. What is sent on it is acknowledged on it, or not at all. Jetty calls it. */
public final class AppSocket implements Session.Listener.AutoDemanding {

    private static final Logger LOG = LoggerFactory.getLogger(AppSocket.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int NORMAL = 1000;
    private static final int SECONDS_OF_PATIENCE = 3;

    private final Sockets sockets;
    private final Instant since;
    private final Map<String, CompletableFuture<JsonNode>> unacknowledged = new ConcurrentHashMap<>();
    private volatile @Nullable Session session;
    private volatile boolean leaving;

    AppSocket(Sockets sockets, Instant since) {
        this.sockets = sockets;
        this.since = since;
    }

    @Override
    public void onWebSocketOpen(Session opened) {
        session = opened;
        ObjectNode hello = message("hello").put("num_connections", sockets.count() + 1);
        hello.putObject("connection_info").put("app_id", Team.APP_ID);
        hello.putObject("debug_info").put("host", "sandbox");
        sockets.add(this, () -> write(hello));
    }

    @Override
    public void onWebSocketText(String text) {
        try {
            JsonNode ack = JSON.readTree(text);
            CompletableFuture<JsonNode> awaited =
                    unacknowledged.remove(ack.path("envelope_id").asText());
            if (awaited == null) {
                LOG.warn("The app acknowledged an envelope that was not sent to it, or did so twice");
            } else {
                awaited.complete(ack.path("payload"));
            }
        } catch (JsonProcessingException noJson) {
            LOG.warn("The app sent something that is no JSON");
        }
    }

    @Override
    public void onWebSocketClose(int code, @Nullable String reason, Callback callback) {
        sockets.remove(this);
        callback.succeed();
    }

    @Override
    public void onWebSocketError(Throwable failed) {
        sockets.remove(this);
    }

    /**
     * Sends it in an envelope; what comes back is the acknowledgement's payload, missing where it is a bare yes, or a
     * {@link java.util.concurrent.TimeoutException} after 3 seconds.
     */
    CompletableFuture<JsonNode> send(Happening happening) {
        String id = UUID.randomUUID().toString();
        CompletableFuture<JsonNode> acknowledged =
                new CompletableFuture<JsonNode>().orTimeout(SECONDS_OF_PATIENCE, TimeUnit.SECONDS);
        unacknowledged.put(id, acknowledged);
        ObjectNode envelope = message(happening.kind().envelope()).put("envelope_id", id);
        envelope.put("accepts_response_payload", happening.kind().answerable());
        envelope.set("payload", happening.payload());
        if (happening.kind() == Happening.Kind.EVENT) {
            Happening.Retry retry = happening.retry();
            envelope.put("retry_attempt", retry == null ? 0 : retry.number());
            envelope.put("retry_reason", retry == null ? "" : retry.reason());
        }
        write(envelope);
        return acknowledged.whenComplete((ack, gaveUp) -> unacknowledged.remove(id));
    }

    /** Asks the app to open another one, because this will be closed soon. */
    void refresh() {
        leaving = true;
        ObjectNode disconnect = message("disconnect").put("reason", "refresh_requested");
        disconnect.putObject("debug_info").put("host", "sandbox");
        write(disconnect);
    }

    boolean isLeaving() {
        return leaving;
    }

    boolean isIdle() {
        return unacknowledged.isEmpty();
    }

    boolean isOlderThan(Instant then) {
        return since.isBefore(then);
    }

    void ping() {
        open().sendPing(ByteBuffer.allocate(0), Callback.NOOP);
    }

    void close() {
        open().close(NORMAL, "refresh", Callback.NOOP);
    }

    /** As when a cable is pulled out: without a word. */
    void drop() {
        open().disconnect();
    }

    private void write(ObjectNode message) {
        open().sendText(message.toString(), Callback.NOOP);
    }

    private Session open() {
        return Objects.requireNonNull(session, "not open yet");
    }

    private static ObjectNode message(String type) {
        return JsonNodeFactory.instance.objectNode().put("type", type);
    }
}

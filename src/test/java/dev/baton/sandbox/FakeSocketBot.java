package dev.baton.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** An app that listens by a socket, and acknowledges only what it is told to. */
final class FakeSocketBot implements WebSocket.Listener {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final BlockingQueue<String> received = new LinkedBlockingQueue<>();
    private final StringBuilder message = new StringBuilder();
    final CompletableFuture<Integer> closed = new CompletableFuture<>();
    final CompletableFuture<Void> pinged = new CompletableFuture<>();
    private final WebSocket socket;

    FakeSocketBot(String address) {
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create(address), this)
                .join();
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
        message.append(part);
        if (last) {
            received.add(message.toString());
            message.setLength(0);
        }
        from.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onPing(WebSocket from, ByteBuffer content) {
        pinged.complete(null);
        from.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        closed.complete(code);
        return null;
    }

    JsonNode next() throws Exception {
        String text = received.poll(30, TimeUnit.SECONDS);
        assertThat(text).as("a message over the socket").isNotNull();
        return JSON.readTree(Objects.requireNonNull(text));
    }

    void send(String text) {
        socket.sendText(text, true).join();
    }

    void acknowledge(JsonNode envelope) {
        send("{\"envelope_id\": " + envelope.path("envelope_id") + "}");
    }

    void acknowledge(JsonNode envelope, String payload) {
        send("{\"envelope_id\": " + envelope.path("envelope_id") + ", \"payload\": " + payload + "}");
    }

    void close() {
        socket.sendClose(WebSocket.NORMAL_CLOSURE, "").join();
        closed.join();
    }
}

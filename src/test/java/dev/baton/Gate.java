package dev.baton;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Stands between Baton and the workspace's API: lets calls through, holds them, or breaks them off unanswered. */
final class Gate implements AutoCloseable {

    private static final List<String> HOP_BY_HOP =
            List.of("connection", "content-length", "host", "upgrade", "transfer-encoding");

    private final HttpClient http = HttpClient.newHttpClient();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;
    private final URI workspaceApi;
    private final CountDownLatch released = new CountDownLatch(1);
    private final CountDownLatch somebodyWaits = new CountDownLatch(1);
    private volatile State state;

    enum State {
        OPEN,
        HOLDING,
        BROKEN
    }

    Gate(URI workspaceApi, State state) throws IOException {
        this.workspaceApi = workspaceApi;
        this.state = state;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    URI api() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/api/");
    }

    void become(State next) {
        state = next;
    }

    /** Returns once a call is being held. */
    void awaitHeldCall() throws InterruptedException {
        somebodyWaits.await();
    }

    boolean isHolding() {
        return state == State.HOLDING && released.getCount() == 1;
    }

    /** Lets the held calls and everything after them through. */
    void release() {
        state = State.OPEN;
        released.countDown();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (state == State.BROKEN) {
                return;
            }
            if (state == State.HOLDING) {
                somebodyWaits.countDown();
                released.await();
            }
            pass(exchange);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private void pass(HttpExchange exchange) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        workspaceApi.resolve(exchange.getRequestURI().toString()))
                .method(
                        exchange.getRequestMethod(),
                        HttpRequest.BodyPublishers.ofByteArray(
                                exchange.getRequestBody().readAllBytes()));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!HOP_BY_HOP.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
            }
        });
        HttpResponse<byte[]> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        answer.headers().map().forEach((name, values) -> {
            if (!HOP_BY_HOP.contains(name.toLowerCase(Locale.ROOT)) && !name.startsWith(":")) {
                exchange.getResponseHeaders().put(name, values);
            }
        });
        exchange.sendResponseHeaders(answer.statusCode(), answer.body().length == 0 ? -1 : answer.body().length);
        exchange.getResponseBody().write(answer.body());
    }

    @Override
    public void close() {
        released.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    static Gate open(URI workspaceApi, State state) {
        try {
            return new Gate(workspaceApi, state);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }
}

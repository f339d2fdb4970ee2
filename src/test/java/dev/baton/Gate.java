package dev.baton;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;

/**
 * Stands between Baton and the workspace's API: lets calls through, holds them, breaks them off unanswered, or does with each
 * what a rule says.
 */
public final class Gate implements AutoCloseable {

    private final HttpClient http = HttpClient.newHttpClient();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;
    private final URI workspaceApi;
    private final LongAdder tooFast = new LongAdder();
    private final CountDownLatch released = new CountDownLatch(1);
    private final CountDownLatch somebodyWaits = new CountDownLatch(1);
    private volatile State state;
    private volatile Rule rule = GatedCall::passOn;

    enum State {
        OPEN,
        HOLDING,
        BROKEN
    }

    /** What is done with a call while the gate is open. */
    public interface Rule {
        void treat(GatedCall call) throws IOException, InterruptedException;
    }

    Gate(URI workspaceApi, State state) throws IOException {
        this.workspaceApi = workspaceApi;
        this.state = state;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    public URI api() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/api/");
    }

    void become(State next) {
        state = next;
    }

    /** For every call that arrives from now on. */
    public void rule(Rule next) {
        rule = next;
    }

    /** How many deliveries the workspace refused because they came too soon. */
    public long tooFast() {
        return tooFast.sum();
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
            rule.treat(new GatedCall(exchange, http, workspaceApi, tooFast));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
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

    /** A gate that lets everything through until it is given another rule. */
    public static Gate open(URI workspaceApi) {
        return open(workspaceApi, State.OPEN);
    }
}

package dev.baton.sandbox;

import com.slack.api.app_backend.SlackSignature;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** An app at the other end: keeps what it is sent, checks the signature with Slack's SDK, and answers as it was told. */
final class FakeBot implements AutoCloseable {

    /** @param status of the answer */
    record Answer(int status, String type, String body) {}

    /**
     * @param form  the decoded fields
     * @param retry which try it is and why, as Slack's headers say; "null null" for the first
     */
    record Request(String path, boolean signed, Map<String, String> form, String retry) {

        String field(String name) {
            return form.getOrDefault(name, "");
        }
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final SlackSignature.Verifier verifier;
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private volatile Answer answer = new Answer(200, "text/plain", "");
    private volatile @Nullable CountDownLatch gate;
    private volatile boolean onlyOnce;

    FakeBot(String signingSecret) throws IOException {
        verifier = new SlackSignature.Verifier(new SlackSignature.Generator(signingSecret));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::take);
        server.start();
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    void answers(int status, String type, String body) {
        answer = new Answer(status, type, body);
    }

    /** Says with every answer that it wants to be told nothing again. */
    void wantsNothingTwice() {
        onlyOnce = true;
    }

    /** Lets every request wait until this latch is open. */
    void waitsFor(CountDownLatch latch) {
        gate = latch;
    }

    Request lastRequest() {
        return requests.get(requests.size() - 1);
    }

    List<Request> requests() {
        return requests;
    }

    /** The request with this number, counted from 1, as soon as it has come. */
    synchronized Request request(int number) throws InterruptedException {
        while (requests.size() < number) {
            wait();
        }
        return requests.get(number - 1);
    }

    private synchronized void keep(Request request) {
        requests.add(request);
        notifyAll();
    }

    private void take(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String timestamp = exchange.getRequestHeaders().getFirst("X-Slack-Request-Timestamp");
        boolean signed = timestamp != null
                && verifier.isValid(
                        timestamp,
                        body,
                        exchange.getRequestHeaders().getFirst("X-Slack-Signature"),
                        Long.parseLong(timestamp) * 1_000);
        String retry = exchange.getRequestHeaders().getFirst("X-Slack-Retry-Num") + " "
                + exchange.getRequestHeaders().getFirst("X-Slack-Retry-Reason");
        keep(new Request(exchange.getRequestURI().getPath(), signed, decoded(body), retry));
        CountDownLatch waiting = gate;
        if (waiting != null) {
            awaitIt(waiting);
        }
        byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", answer.type());
        if (onlyOnce) {
            exchange.getResponseHeaders().set("X-Slack-No-Retry", "1");
        }
        exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static void awaitIt(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Map<String, String> decoded(String form) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (!form.startsWith("{")) {
            for (String field : form.split("&", -1)) {
                String[] parts = field.split("=", 2);
                fields.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            }
        } else {
            fields.put("json", form);
        }
        return fields;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}

package dev.baton.slack;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** A server that answers each of Slack's methods as the test says, and remembers what it was asked. */
final class FakeSlack implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Function<Map<String, String>, Reply>> scripts = new ConcurrentHashMap<>();
    private final List<Call> calls = new ArrayList<>();
    private final CountDownLatch closing = new CountDownLatch(1);

    FakeSlack() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    /** @param body what arrived, undecoded */
    record Call(String method, Map<String, String> parameters, String body) {}

    /** @param length how long the body claims to be; −1 to hang without a word */
    record Reply(int status, Map<String, String> headers, String body, int length) {

        static Reply json(String body) {
            return new Reply(
                    200,
                    Map.of("Content-Type", "application/json"),
                    body,
                    body.getBytes(StandardCharsets.UTF_8).length);
        }

        static Reply ok() {
            return json("{\"ok\":true}");
        }

        static Reply error(String code) {
            return json("{\"ok\":false,\"error\":\"" + code + "\"}");
        }

        static Reply status(int status) {
            return new Reply(status, Map.of(), "oops", 4);
        }

        static Reply half() {
            return new Reply(200, Map.of("Content-Type", "application/json"), "{\"ok\":tr", 100);
        }

        static Reply never() {
            return new Reply(200, Map.of(), "", -1);
        }

        Reply with(String header, String value) {
            return new Reply(status, Map.of(header, value), body, length);
        }
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    void on(String method, Reply reply) {
        scripts.put(method, parameters -> reply);
    }

    void on(String method, Function<Map<String, String>, Reply> script) {
        scripts.put(method, script);
    }

    synchronized List<Call> calls() {
        return List.copyOf(calls);
    }

    List<String> methods() {
        return calls().stream().map(Call::method).toList();
    }

    Call last() {
        return calls().get(calls().size() - 1);
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String method = exchange.getRequestURI().getPath().replaceFirst("^/(api/)?", "");
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Map<String, String> parameters = parameters(body);
        synchronized (this) {
            calls.add(new Call(method, parameters, body));
        }
        Reply reply = scripts.getOrDefault(method, any -> Reply.error("unknown_method"))
                .apply(parameters);
        try (exchange) {
            if (reply.length() < 0) {
                closing.await();
                return;
            }
            reply.headers().forEach(exchange.getResponseHeaders()::add);
            exchange.sendResponseHeaders(reply.status(), reply.length());
            exchange.getResponseBody().write(reply.body().getBytes(StandardCharsets.UTF_8));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static Map<String, String> parameters(String form) {
        Map<String, String> parameters = new HashMap<>();
        if (form.startsWith("{")) {
            return parameters;
        }
        for (String pair : form.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                parameters.put(
                        URLDecoder.decode(pair.substring(0, equals), StandardCharsets.UTF_8),
                        URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return parameters;
    }
}

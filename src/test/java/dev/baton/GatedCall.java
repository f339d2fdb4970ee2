package dev.baton;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One call that has arrived at the {@link Gate}; what is not answered is broken off. */
public final class GatedCall {

    private static final List<String> HOP_BY_HOP =
            List.of("connection", "content-length", "host", "upgrade", "transfer-encoding");
    private static final Pattern ITEM = Pattern.compile("\"item\":(\\d+)");

    private final HttpExchange exchange;
    private final byte[] body;
    private final HttpClient http;
    private final URI workspaceApi;
    private final LongAdder tooFast;

    /** @param tooFast counts the deliveries that came too soon for the workspace */
    GatedCall(HttpExchange exchange, HttpClient http, URI workspaceApi, LongAdder tooFast) throws IOException {
        this.exchange = exchange;
        this.body = exchange.getRequestBody().readAllBytes();
        this.http = http;
        this.workspaceApi = workspaceApi;
        this.tooFast = tooFast;
    }

    /** Such as {@code chat.postMessage}. */
    public String method() {
        return exchange.getRequestURI().getPath().replaceFirst("^/api/", "");
    }

    /** A field of the form that was sent; empty where it is missing. */
    public String field(String name) {
        for (String pair : new String(body, StandardCharsets.UTF_8).split("&", -1)) {
            if (pair.startsWith(name + "=")) {
                return URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8);
            }
        }
        return "";
    }

    /** The item of the outbox that the call delivers; 0 if it delivers none. */
    public long item() {
        Matcher item = ITEM.matcher(field("metadata"));
        return item.find() ? Long.parseLong(item.group(1)) : 0;
    }

    /** Lets the workspace carry the call out; whoever called hears nothing of it yet. */
    public HttpResponse<byte[]> ask() throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        workspaceApi.resolve(exchange.getRequestURI().toString()))
                .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!isHopByHop(name)) {
                values.forEach(value -> request.header(name, value));
            }
        });
        HttpResponse<byte[]> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() == 429 && item() > 0) {
            tooFast.increment();
        }
        return answer;
    }

    /** Gives the workspace's answer to whoever called. */
    public void give(HttpResponse<byte[]> answer) throws IOException {
        answer.headers().map().forEach((name, values) -> {
            if (!isHopByHop(name) && !name.startsWith(":")) {
                exchange.getResponseHeaders().put(name, values);
            }
        });
        write(answer.statusCode(), answer.body(), answer.body().length);
    }

    /** Answers in the workspace's place. */
    public void answer(int status, Map<String, String> headers, String text) throws IOException {
        headers.forEach(exchange.getResponseHeaders()::set);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        write(status, bytes, bytes.length);
    }

    /** Gives the first half of the workspace's answer, and breaks off. */
    public void giveHalf(HttpResponse<byte[]> answer) throws IOException {
        byte[] half = Arrays.copyOf(answer.body(), answer.body().length / 2);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        write(answer.statusCode(), half, answer.body().length);
    }

    public void passOn() throws IOException, InterruptedException {
        give(ask());
    }

    private void write(int status, byte[] bytes, int length) throws IOException {
        exchange.sendResponseHeaders(status, length == 0 ? -1 : length);
        exchange.getResponseBody().write(bytes);
        exchange.getResponseBody().flush();
    }

    private static boolean isHopByHop(String header) {
        return HOP_BY_HOP.contains(header.toLowerCase(Locale.ROOT));
    }
}

package dev.baton.slack;

import com.slack.api.app_backend.util.JsonPayloadExtractor;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where Slack's requests arrive: {@code POST /slack/events}. Nothing is parsed, not even as text, before the signature
 * over the bytes is found to be Slack's.
 */
public final class SlackServlet extends HttpServlet {

    private static final Logger LOG = LoggerFactory.getLogger(SlackServlet.class);
    private static final long serialVersionUID = 1L;
    private static final int LIMIT = 1024 * 1024;

    private static final Duration QUIET = Duration.ofMinutes(1);

    private final transient AtomicLong toldOfForgery = new AtomicLong(System.nanoTime() - 2 * QUIET.toNanos());
    private final transient RequestSignature signature;
    private final transient SlackApp app;
    private final transient SlackRequestParser parser;

    public SlackServlet(RequestSignature signature, SlackApp app) {
        this.signature = signature;
        this.app = app;
        this.parser = app.parser();
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!"POST".equals(request.getMethod())) {
            response.setHeader("Allow", "POST");
            refuse(response, HttpServletResponse.SC_METHOD_NOT_ALLOWED, "Slack's requests come by POST.");
            return;
        }
        byte[] body = request.getInputStream().readNBytes(LIMIT + 1);
        if (body.length > LIMIT) {
            refuse(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "The request is longer than 1 MiB.");
        } else if (!signature.vouchesFor(
                request.getHeader("X-Slack-Request-Timestamp"), request.getHeader("X-Slack-Signature"), body)) {
            tellOfForgery();
            refuse(
                    response,
                    HttpServletResponse.SC_UNAUTHORIZED,
                    "The signature is not that of this workspace's app, or it is more than 5 minutes off.");
        } else {
            answer(request, new String(body, StandardCharsets.UTF_8), response);
        }
    }

    /** A wrong secret looks like forgeries only; forgers are many and tireless. */
    private void tellOfForgery() {
        long now = System.nanoTime();
        long before = toldOfForgery.get();
        if (now - before > QUIET.toNanos() && toldOfForgery.compareAndSet(before, now)) {
            LOG.warn(
                    "A request was refused that is not signed with SLACK_SIGNING_SECRET, or more than 5 minutes off by this"
                            + " machine's clock. If Slack's own requests do not work, compare that secret with the app's"
                            + " Basic Information.");
        }
    }

    private void answer(HttpServletRequest http, String body, HttpServletResponse response) throws IOException {
        Request<?> request;
        try {
            request = parse(http, body);
            if (request == null && !hasType(body)) {
                refuse(response, HttpServletResponse.SC_BAD_REQUEST, "This is no request that Slack sends.");
                return;
            }
        } catch (RuntimeException malformed) {
            LOG.warn(
                    "A signed request could not be read: {}",
                    malformed.getClass().getSimpleName());
            refuse(response, HttpServletResponse.SC_BAD_REQUEST, "This request cannot be read.");
            return;
        }
        if (request == null) {
            LOG.info("Acknowledged a kind of request that Baton does not know");
            return;
        }
        List<String> missing = RequiredFields.missing(request);
        if (missing.isEmpty()) {
            write(app.answer(request), response);
        } else {
            refuse(
                    response,
                    HttpServletResponse.SC_BAD_REQUEST,
                    "This request lacks " + String.join(" and ", missing) + ", so nothing was done.");
        }
    }

    private @Nullable Request<?> parse(HttpServletRequest http, String body) {
        Map<String, List<String>> headers = Collections.list(http.getHeaderNames()).stream()
                .collect(Collectors.toMap(name -> name, name -> Collections.list(http.getHeaders(name))));
        return parser.parse(SlackRequestParser.HttpRequest.builder()
                .requestUri(http.getRequestURI())
                .queryString(Map.of())
                .requestBody(body)
                .headers(new RequestHeaders(headers))
                .remoteAddress(http.getRemoteAddr())
                .build());
    }

    /** Whether this is something Slack may well send some day, only nothing that Bolt knows. */
    private boolean hasType(String body) {
        String json = body.strip().startsWith("{") ? body : new JsonPayloadExtractor().extractIfExists(body);
        return json != null && parser.getGson().fromJson(json, Map.class).get("type") instanceof String;
    }

    private static void write(SlackApp.Reply reply, HttpServletResponse to) throws IOException {
        try {
            write(reply.response(), to);
            to.flushBuffer();
        } finally {
            reply.afterwards().run();
        }
    }

    private static void write(Response from, HttpServletResponse to) throws IOException {
        to.setStatus(from.getStatusCode());
        if (from.getBody() != null && !from.getBody().isEmpty()) {
            send(to, from.getContentType(), from.getBody());
        }
    }

    private static void refuse(HttpServletResponse response, int status, String sentence) throws IOException {
        response.setStatus(status);
        send(response, "text/plain; charset=utf-8", sentence);
    }

    private static void send(HttpServletResponse response, String contentType, String body) throws IOException {
        response.setContentType(contentType);
        response.setHeader("X-Content-Type-Options", "nosniff");
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}

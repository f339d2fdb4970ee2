package dev.baton.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import dev.baton.lead.Reasons;
import dev.baton.slack.card.Message;
import dev.baton.slack.card.Naming;
import dev.baton.slack.card.Words;
import dev.baton.slack.command.Office;
import dev.baton.slack.modal.Modal;
import dev.baton.store.Store;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** Slack's side of {@code /slack/events}: signs requests and sends them to the servlet over real HTTP. */
public final class SlackOverHttp implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-11-13T10:44:00Z");
    private static final String SECRET = "a-signing-secret";

    private final HttpClient client = HttpClient.newHttpClient();
    private final SlackConnection nowhere = SlackConnection.to("http://127.0.0.1:9/", "xoxb-test");
    private final Slack slack = Slack.getInstance(new SlackConfig());
    private final LaterAnswers later;
    private final LaterViews views;
    private final Server server = new Server();
    private final BlockingQueue<Replied> replies = new LinkedBlockingQueue<>();
    private int triggers;

    /** What was said to somebody who said something to Baton. */
    record Replied(Said to, Message message) {}

    /** With everything that people can press and open. */
    public SlackOverHttp(Office office, PrivateAnswers answers) throws Exception {
        this(office, office.screens().modals(), new RecordedViews(), answers);
    }

    SlackOverHttp(Office office, List<Modal> modals, ViewCalls calls, PrivateAnswers answers) throws Exception {
        this.later = new LaterAnswers(answers);
        this.views = new LaterViews(calls, later, Clock.fixed(NOW, ZoneOffset.UTC));
        HomeRequests home =
                new HomeRequests(office.store().homes(), office.store().leadBook(), views);
        Acknowledgement acknowledgement = new Acknowledgement(
                later,
                views,
                home,
                seenCards(office),
                new PlainSentences(office.store().team()));
        SlackApp app = new SlackApp(
                slack,
                new SlackApp.Doors(
                        office.screens().command(),
                        new Buttons(office.screens().buttons(), office.screens().lines()),
                        new Errands(
                                office.screens().kept(),
                                new SlackClient(nowhere, Clock.fixed(NOW, ZoneOffset.UTC)),
                                later,
                                false),
                        new ModalRequests(
                                new ModalRequests.Opening(
                                        modals, office.screens().sheets()),
                                office.store().leadBook(),
                                views,
                                acknowledgement),
                        home,
                        new SpokenRequests(
                                office.screens().command(),
                                (to, message) -> replies.add(new Replied(to, message)),
                                later)),
                acknowledgement);
        RequestSignature signature = new RequestSignature(SECRET, Clock.fixed(NOW, ZoneOffset.UTC));
        HttpConfiguration quiet = new HttpConfiguration();
        quiet.setSendServerVersion(false);
        ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(quiet));
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        ServletContextHandler context = new ServletContextHandler("/");
        context.addServlet(new ServletHolder(new SlackServlet(signature, app)), "/slack/events");
        server.setHandler(context);
        server.start();
    }

    public static SeenCards seenCards(Office office) {
        Store store = office.store();
        Words words = new Words(store.definitions(), Leads.ROUTING, Reasons.standard(), Naming.MENTIONED);
        return new SeenCards(store.leadBook(), store.cards(), store.outdatedCards(), words);
    }

    /** The next reply; fails where none comes. */
    Replied reply() throws InterruptedException {
        return Objects.requireNonNull(replies.poll(20, TimeUnit.SECONDS), "nothing was said");
    }

    boolean hasMoreReplies() {
        return !replies.isEmpty();
    }

    HttpRequest.Builder request() {
        int port = ((ServerConnector) server.getConnectors()[0]).getLocalPort();
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/slack/events"));
    }

    HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    /** A signed request; the body is sent and signed exactly as it is. */
    public HttpResponse<String> post(String contentType, String body) throws IOException, InterruptedException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        String timestamp = Long.toString(NOW.getEpochSecond());
        return send(request()
                .header("Content-Type", contentType)
                .header("X-Slack-Request-Timestamp", timestamp)
                .header("X-Slack-Signature", sign(timestamp, bytes))
                .POST(HttpRequest.BodyPublishers.ofByteArray(bytes))
                .build());
    }

    HttpResponse<String> form(String body) throws IOException, InterruptedException {
        return post("application/x-www-form-urlencoded", body);
    }

    HttpResponse<String> json(String body) throws IOException, InterruptedException {
        return post("application/json", body);
    }

    /** Types it after {@code /lead}. */
    HttpResponse<String> type(String user, String text) throws IOException, InterruptedException {
        return form(command(user, "/lead", text));
    }

    /** A command's body, with a trigger id of its own. */
    String command(String user, String command, String text) {
        return fields(Map.of(
                "command",
                command,
                "text",
                text,
                "user_id",
                user,
                "team_id",
                "T1",
                "channel_id",
                "C1",
                "response_url",
                "https://slack.example/response/" + user,
                "trigger_id",
                "trigger." + triggers++));
    }

    HttpResponse<String> click(String user, String action, String value) throws IOException, InterruptedException {
        return form(clickBody(user, "\"action_id\": \"%s\", \"value\": \"%s\"".formatted(action, value)));
    }

    /** A click's body, with a trigger id of its own. */
    String clickBody(String user, String action) {
        return fields(Map.of("payload", """
                {"type": "block_actions",
                 "user": {"id": "%s", "team_id": "T1"}, "team": {"id": "T1"},
                 "trigger_id": "trigger.%d",
                 "response_url": "https://slack.example/response/%s",
                 "actions": [{"type": "button", "block_id": "b", %s}]}
                """.formatted(user, triggers++, user, action)));
    }

    /** Something happens in a modal; {@code happening} is the part of the payload that says what. */
    HttpResponse<String> inModal(String user, String happening, String view) throws IOException, InterruptedException {
        return form(fields(Map.of("payload", """
                {%s, "view": %s, "user": {"id": "%s", "team_id": "T1"}, "team": {"id": "T1"}, "trigger_id": "trigger.%d"}
                """.formatted(happening, view, user, triggers++))));
    }

    private static String fields(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    static String sign(String timestamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            mac.update(("v0:" + timestamp + ":").getBytes(StandardCharsets.UTF_8));
            return "v0=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (java.security.GeneralSecurityException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Override
    public void close() {
        try {
            server.stop();
            views.close();
            later.close();
            slack.close();
        } catch (Exception unclosed) {
            throw new AssertionError(unclosed);
        }
    }
}

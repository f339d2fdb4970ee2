package dev.baton.sandbox;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import dev.baton.sandbox.app.InstalledApp;
import dev.baton.sandbox.app.Manifest;
import dev.baton.sandbox.workspace.Seed;
import dev.baton.sandbox.workspace.Workspace;
import dev.baton.testing.SettableClock;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A sandbox that runs, with two people, two channels and a fake bot. */
final class RunningSandbox implements AutoCloseable {

    static final String BOT = "U000000BATON";
    static final String ANA = "U0000000ANA";
    static final String BEN = "U0000000BEN";
    static final String EMEA = "C0LEADSEMEA";
    static final String OPERATIONS = "COPERATIONS";
    static final String SCOPES =
            "commands,chat:write,channels:read,groups:read,channels:history,groups:history,im:history,im:write,"
                    + "users:read,users:read.email,usergroups:read,app_mentions:read,"
                    + "files:write,files:read";
    static final String MANIFEST = """
            features:
              app_home: {home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false}
              shortcuts:
                - {name: Hand off a lead, type: global, callback_id: hand_off, description: Hands a lead off}
                - {name: Hand off from this, type: message, callback_id: hand_off_this, description: Hands a lead off}
              slash_commands: [{command: /lead, should_escape: true}]
            oauth_config: {scopes: {bot: [SCOPES]}}
            settings:
              interactivity: {is_enabled: true, message_menu_options_url: "https://your-host.example/slack/events"}
              event_subscriptions: {bot_events: [app_home_opened, app_mention, message.im]}
            """;

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    final SettableClock clock = new SettableClock(Instant.parse("2026-03-02T10:00:00Z"));
    final FakeBot bot = new FakeBot("sandbox-signing-secret");
    final Path log;
    final Workspace workspace;
    final SandboxServer server;
    private final Slack slack;
    private volatile @Nullable URI address = bot.uri();

    RunningSandbox(Path directory) throws IOException {
        this(directory, SCOPES);
    }

    RunningSandbox(Path directory, String scopes) throws IOException {
        this(directory, Manifest.parse(MANIFEST.replace("SCOPES", scopes)));
    }

    /** @param changed in the manifest, and by what */
    RunningSandbox(Path directory, String changed, String by) throws IOException {
        this(directory, Manifest.parse(MANIFEST.replace("SCOPES", SCOPES).replace(changed, by)));
    }

    private RunningSandbox(Path directory, Manifest manifest) throws IOException {
        Seed seed = new Seed(
                List.of(
                        new Seed.Person("Ana Silva", "ana@sandbox.example", ZoneId.of("Europe/London")),
                        new Seed.Person("Ben Carter", "ben@sandbox.example", ZoneId.of("America/New_York"))),
                List.of("#leads-emea", "#operations"));
        log = directory.resolve("sandbox.ndjson");
        workspace = Workspace.open(log, seed, clock);
        InstalledApp app = new InstalledApp("xoxb-sandbox", "xapp-sandbox", "sandbox-signing-secret", manifest);
        server = SandboxServer.start(workspace, app, () -> address, 0, clock);
        SlackConfig config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(server.apiUri().toString());
        slack = Slack.getInstance(config);
    }

    void botIsUnknown() {
        address = null;
    }

    MethodsClient api() {
        return api("xoxb-sandbox");
    }

    MethodsClient api(String token) {
        return slack.methods(token);
    }

    /** @param fields names and values in turn */
    HttpResponse<String> post(String path, String... fields) throws IOException, InterruptedException {
        String form = IntStream.range(0, fields.length / 2)
                .mapToObj(i -> fields[2 * i] + "=" + URLEncoder.encode(fields[2 * i + 1], StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(server.uri().resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    HttpResponse<String> postJson(String address, String json) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(server.uri().resolve(address))
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(server.uri().resolve(path)));
    }

    static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    URI uri(String path) {
        return server.uri().resolve(path);
    }

    @Override
    public void close() {
        try {
            slack.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        server.close();
        workspace.close();
        bot.close();
    }
}

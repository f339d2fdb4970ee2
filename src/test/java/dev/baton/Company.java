package dev.baton;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.baton.config.PlaybookFile;
import dev.baton.config.Settings;
import dev.baton.sandbox.SandboxServer;
import dev.baton.sandbox.app.InstalledApp;
import dev.baton.sandbox.app.Manifest;
import dev.baton.sandbox.client.Outcome;
import dev.baton.sandbox.workspace.Message;
import dev.baton.sandbox.workspace.Seed;
import dev.baton.sandbox.workspace.User;
import dev.baton.sandbox.workspace.Workspace;
import dev.baton.store.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A company with a workspace, the people of the shipped playbook, and Baton running beside it as it runs beside Slack:
 * with a token, through a {@link Gate}. It hears what people do over HTTP unless a test wants it otherwise.
 */
public final class Company implements AutoCloseable {

    public static final String KEY = "a-key-that-the-tests-use";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    public final Workspace workspace;
    public final SandboxServer sandbox;
    final Gate gate;
    private final Path folder;
    private final String database;
    private final Transport transport;
    private final AtomicReference<URI> address = new AtomicReference<>();
    private final HttpClient http = HttpClient.newHttpClient();
    private Clock domain = Clock.systemUTC();
    private String agreed = resource("/playbook.yml");
    private @Nullable Baton baton;

    Company(Path folder, Transport transport, Gate.State slack) {
        this(folder, TestDatabase.sqlite(folder.resolve("baton.db")), transport, slack);
    }

    Company(Path folder, String database, Transport transport, Gate.State slack) {
        this.folder = folder;
        this.database = database;
        this.transport = transport;
        Seed seed = new Seed(
                SandboxPeople.of(PlaybookFile.shipped()),
                List.copyOf(PlaybookFile.shipped().channelNames()));
        workspace = Workspace.open(folder.resolve("slack.ndjson"), seed, Clock.systemUTC());
        InstalledApp app = new InstalledApp(
                "xoxb-sandbox", "xapp-sandbox", "sandbox-signing-secret", Manifest.parse(resource("/manifest.yml")));
        sandbox = SandboxServer.start(workspace, app, address::get, 0, Clock.systemUTC());
        gate = Gate.open(sandbox.apiUri(), slack);
    }

    /** With Slack in reach, and Baton not started yet. */
    public static Company overHttp(Path folder) {
        return new Company(folder, Transport.HTTP, Gate.State.OPEN);
    }

    /** Changes what both teams agreed on, from the next start. */
    public Company agree(UnaryOperator<String> change) {
        agreed = change.apply(agreed);
        return this;
    }

    /** Leads and promises live by this clock, from the next start. */
    public Company at(Clock clock) {
        domain = clock;
        return this;
    }

    /** Starts Baton, or starts it again. */
    public Company open() throws IOException {
        Path playbook = folder.resolve("playbook.yml");
        Files.writeString(playbook, agreed);
        Map<String, String> environment = new HashMap<>(transport.settings());
        environment.put("SLACK_BOT_TOKEN", "xoxb-sandbox");
        environment.put("SLACK_API_URL", gate.api().toString());
        environment.put("BATON_PORT", "0");
        environment.put("BATON_DATABASE_URL", database);
        environment.put("BATON_PLAYBOOK", playbook.toString());
        environment.put("BATON_API_KEY", KEY);
        baton = Baton.start(Settings.from(environment), domain);
        address.set(transport == Transport.HTTP ? baton.address() : null);
        return this;
    }

    void stopBaton() {
        Objects.requireNonNull(baton).close();
        baton = null;
    }

    /** What a command of the command line told whoever typed it, on either stream. */
    public record Ran(int code, String told) {}

    /** Runs another command on the same database and playbook. */
    public Ran run(String... arguments) {
        Map<String, String> environment = Map.of(
                "BATON_DATABASE_URL",
                database,
                "BATON_PLAYBOOK",
                folder.resolve("playbook.yml").toString());
        StringWriter told = new StringWriter();
        PrintWriter writer = new PrintWriter(told, true);
        int code = Main.commandLine(environment).setOut(writer).setErr(writer).execute(arguments);
        return new Ran(code, told.toString());
    }

    /** Sends a lead; the answer of {@code POST /api/leads}. */
    public JsonNode submit(String json) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address().resolve("/api/leads"))
                .header("Authorization", "Bearer " + KEY)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
        return JSON.readTree(
                http.send(request, HttpResponse.BodyHandlers.ofString()).body());
    }

    public JsonNode lead(long number) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address().resolve("/api/leads/" + number))
                .header("Authorization", "Bearer " + KEY)
                .build();
        return JSON.readTree(
                http.send(request, HttpResponse.BodyHandlers.ofString()).body());
    }

    /** What someone is told for a line they typed in a channel. */
    public String type(String who, String channel, String line) {
        Outcome outcome = sandbox.actions().type(person(who), channel(channel), line);
        return outcome.shown().stream().map(Message::text).reduce("", String::concat);
    }

    public Outcome click(String who, Message card, String button) {
        return sandbox.actions().click(person(who), card.channel(), card.ts(), button, null);
    }

    /** Chooses behind ⋯ on a card what a button with that action id would do. */
    Outcome choose(String who, Message card, String button, long number) {
        String option = button + "-" + number;
        return sandbox.actions().click(person(who), card.channel(), card.ts(), "more", option);
    }

    /** Waits for a message in a channel that someone sees and that is as wanted; fails when none comes. */
    public Message await(String who, String channel, Predicate<Message> wanted) throws InterruptedException {
        long patient = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            long seen = workspace.revision();
            List<Message> messages = workspace.messages().seenBy(person(who), channel(channel));
            var found = messages.stream().filter(wanted).findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            long left = patient - System.nanoTime();
            if (left <= 0) {
                throw new AssertionError("No such message came to " + channel + ": "
                        + messages.stream().map(Message::text).toList());
            }
            workspace.awaitChange(seen, Duration.ofNanos(left));
        }
    }

    /** Claims as soon as Baton knows who is on a roster, which it learns from Slack in the background. */
    public String claimOnceTeamIsKnown(String who, String channel, long number) {
        awaitConnection();
        String told;
        do {
            told = type(who, channel, "/lead claim " + number);
        } while (told.contains("cannot tell yet"));
        return told;
    }

    /** Returns once people can reach Baton. */
    void awaitConnection() {
        long patient = System.nanoTime() + PATIENCE.toNanos();
        while (transport == Transport.SOCKET && !sandbox.sockets().isConnected()) {
            if (System.nanoTime() > patient) {
                throw new AssertionError("Baton opened no socket");
            }
            Thread.onSpinWait();
        }
    }

    /** Of Baton's API. */
    public URI address() {
        return Objects.requireNonNull(baton).address();
    }

    public String person(String name) {
        return workspace.members().find(name).map(User::id).orElseThrow();
    }

    /** The id of someone's direct messages with Baton. */
    public String directMessages(String who) {
        User user = workspace.members().find(who).orElseThrow();
        return workspace.channels().direct(user).id();
    }

    public String channel(String name) {
        return workspace.channels().find(name).orElseThrow().id();
    }

    private static String resource(String name) {
        try (InputStream stream = Objects.requireNonNull(Company.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cannotBe) {
            throw new UncheckedIOException(cannotBe);
        }
    }

    @Override
    public void close() {
        if (baton != null) {
            baton.close();
        }
        gate.close();
        sandbox.close();
        workspace.close();
    }
}

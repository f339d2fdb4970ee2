package dev.baton.rig;

import dev.baton.Gate;
import dev.baton.sandbox.SandboxServer;
import dev.baton.sandbox.app.InstalledApp;
import dev.baton.sandbox.app.Manifest;
import dev.baton.sandbox.client.PersonActions;
import dev.baton.sandbox.workspace.Message;
import dev.baton.sandbox.workspace.Seed;
import dev.baton.sandbox.workspace.User;
import dev.baton.sandbox.workspace.Workspace;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A workspace with many lead channels, one rep for all of them, and a gate on the way to it. */
final class Scene implements AutoCloseable {

    /** So many that no channel gets more than 20 leads in 10 minutes, which would make one summary of them. */
    static final int CHANNELS = 40;

    static final String KEY = "a-key-that-only-the-rig-uses";

    /** The rig asks for every lead at the end, one after the other. */
    private static final String MOST_RATE = "1000";

    private static final String REP = "ana@sandbox.example";

    final Workspace workspace;
    final Gate gate;
    final Path database;
    private final SandboxServer sandbox;
    private final Path folder;
    private final AtomicReference<URI> bot = new AtomicReference<>();

    Scene(Path folder) {
        this.folder = folder;
        this.database = folder.resolve("baton.db");
        List<String> channels =
                IntStream.range(0, CHANNELS).mapToObj(Scene::name).collect(Collectors.toList());
        channels.addAll(List.of("baton-operations", "leads-unrouted", "marketing"));
        List<Seed.Person> people = List.of(new Seed.Person("Ana Silva", REP, ZoneId.of("Europe/London")));
        workspace = Workspace.open(folder.resolve("slack.ndjson"), new Seed(people, channels), Clock.systemUTC());
        InstalledApp app = new InstalledApp(
                "xoxb-sandbox", "xapp-sandbox", "sandbox-signing-secret", Manifest.parse(resource("/manifest.yml")));
        sandbox = SandboxServer.start(workspace, app, bot::get, 0, Clock.systemUTC());
        gate = Gate.open(sandbox.apiUri());
    }

    BotProcess start(Program program) throws IOException {
        Path playbook = folder.resolve("playbook.yml");
        Files.writeString(playbook, playbook());
        BotProcess started = BotProcess.start(
                program,
                Map.of(
                        "SLACK_BOT_TOKEN",
                        "xoxb-sandbox",
                        "SLACK_SIGNING_SECRET",
                        "sandbox-signing-secret",
                        "SLACK_API_URL",
                        gate.api().toString(),
                        "BATON_PORT",
                        "0",
                        "BATON_DATABASE_URL",
                        "jdbc:sqlite:" + database,
                        "BATON_PLAYBOOK",
                        playbook.toString(),
                        "BATON_API_KEY",
                        KEY,
                        "BATON_API_RATE",
                        MOST_RATE),
                folder.resolve("bot.log"));
        bot.set(started.address());
        return started;
    }

    PersonActions actions() {
        return sandbox.actions();
    }

    String rep() {
        return person().id();
    }

    /** What Baton wrote to the rep directly. */
    List<Message> toTheRep() {
        return workspace.messages().in(workspace.channels().direct(person()).id());
    }

    String channel(int which) {
        return workspace.channels().find(name(which)).orElseThrow().id();
    }

    /** The campaign whose leads go to the channel with this id. */
    String campaign(String channelId) {
        return workspace.channels().get(channelId).orElseThrow().name();
    }

    static String name(int channel) {
        return "rig_" + channel;
    }

    private User person() {
        return workspace.members().find("Ana Silva").orElseThrow();
    }

    /** The shipped one with a territory for each channel, and the campaign of a lead says which. */
    private static String playbook() {
        String shipped = resource("/playbook.yml");
        String territories = IntStream.range(0, CHANNELS)
                .mapToObj(Scene::name)
                .map("""
                          - key: %1$s
                            name: %1$s
                            channel: "#%1$s"
                            roster: emea
                            hours: Mon-Fri 09:00-18:00
                            timezone: Europe/London
                            when: { fact: campaign, is: [%1$s] }
                        """::formatted)
                .collect(Collectors.joining());
        String roles = shipped.substring(shipped.indexOf("rosters:"), shipped.indexOf("territories:"));
        String definition = shipped.substring(shipped.indexOf("definition:"));
        String head = shipped.substring(0, shipped.indexOf("rosters:"));
        return head + roles.replaceAll("[a-z]+@sandbox.example", REP) + "territories:\n" + territories + definition;
    }

    private static String resource(String name) {
        try (InputStream stream = Objects.requireNonNull(Scene.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cannotBe) {
            throw new UncheckedIOException(cannotBe);
        }
    }

    @Override
    public void close() {
        gate.close();
        sandbox.close();
        workspace.close();
    }
}

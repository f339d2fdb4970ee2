package dev.baton;

import dev.baton.config.Playbook;
import dev.baton.config.Secret;
import dev.baton.config.Settings;
import dev.baton.sandbox.SampleLeads;
import dev.baton.sandbox.SandboxServer;
import dev.baton.sandbox.app.InstalledApp;
import dev.baton.sandbox.app.Manifest;
import dev.baton.sandbox.director.Cast;
import dev.baton.sandbox.director.Director;
import dev.baton.sandbox.director.IntakeDoor;
import dev.baton.sandbox.director.MadeUpLeads;
import dev.baton.sandbox.director.MovableClock;
import dev.baton.sandbox.director.Ticking;
import dev.baton.sandbox.workspace.Seed;
import dev.baton.sandbox.workspace.Workspace;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The workspace that stands in for Slack where no token is given: founded from the playbook, kept beside the database. */
final class SandboxSide implements AutoCloseable {

    /** Everything here has keys that are in the README, so nothing of it is reachable from another machine. */
    static final String HOST = "127.0.0.1";

    private static final String API_KEY = "sandbox-api-key-for-trying";
    private static final String BOT_TOKEN = "xoxb-sandbox";
    private static final String APP_TOKEN = "xapp-sandbox";
    private static final String SIGNING_SECRET = "sandbox-signing-secret";
    private static final String SQLITE = "jdbc:sqlite:";
    /** So that a story is the same each time it is played from the beginning. */
    private static final long SAME_PEOPLE = 20;

    private static final Logger LOG = LoggerFactory.getLogger(SandboxSide.class);

    private final Workspace workspace;
    private final SandboxServer server;
    private final AtomicReference<URI> bot;
    private final String apiKey;
    private final MovableClock clock;
    private final ZoneId zone;
    private @Nullable SampleData samples;
    private @Nullable Ticking time;

    private SandboxSide(Workspace workspace, SandboxServer server, AtomicReference<URI> bot, String apiKey, Time time) {
        this.workspace = workspace;
        this.server = server;
        this.bot = bot;
        this.apiKey = apiKey;
        this.clock = time.clock();
        this.zone = time.zone();
    }

    private record Time(MovableClock clock, ZoneId zone) {}

    /** @param domain what leads and promises would live by if nobody moved it */
    static SandboxSide open(
            dev.baton.config.Workspace.Sandbox wanted, Settings settings, Playbook playbook, Clock domain) {
        Seed seed = new Seed(SandboxPeople.of(playbook), List.copyOf(playbook.channelNames()));
        String database = settings.databaseUrl().value();
        MovableClock clock = clock(settings, domain);
        Workspace workspace = Workspace.open(file(database, ".slack.ndjson"), seed, Clock.systemUTC(), clock);
        AtomicReference<URI> bot = new AtomicReference<>();
        InstalledApp app = new InstalledApp(BOT_TOKEN, APP_TOKEN, SIGNING_SECRET, Manifest.shipped());
        Secret apiKey = settings.apiKey();
        try {
            SandboxServer server = SandboxServer.start(workspace, app, bot::get, wanted.port(), Clock.systemUTC());
            return new SandboxSide(
                    workspace,
                    server,
                    bot,
                    apiKey == null ? API_KEY : apiKey.value(),
                    new Time(clock, playbook.timezone()));
        } catch (RuntimeException cannotServe) {
            workspace.close();
            throw cannotServe;
        }
    }

    /**
     * As far ahead as it was moved in the sandbox that has this database.
     *
     * @throws IllegalStateException with a sentence, if that cannot be read
     */
    static MovableClock clock(Settings settings, Clock domain) {
        return MovableClock.kept(domain, file(settings.databaseUrl().value(), ".clock"));
    }

    SlackSide.Access access() {
        return new SlackSide.Access(server.apiUri().toString(), BOT_TOKEN, SIGNING_SECRET, null);
    }

    /** The key with which leads can be sent here. */
    String apiKey() {
        return apiKey;
    }

    URI page() {
        return server.uri();
    }

    /** What leads and promises live by here. Everything else goes by real time. */
    MovableClock clock() {
        return clock;
    }

    /**
     * The bot runs at this address from now on; a workspace in which nothing was said yet gets its sample leads through it,
     * or the story.
     */
    void welcome(URI address, @Nullable Story story) {
        bot.set(address);
        IntakeDoor intake = new IntakeDoor(address.resolve("/api/leads"), apiKey);
        MadeUpLeads madeUp = new MadeUpLeads(story == null ? RandomGenerator.getDefault() : new Random(SAME_PEOPLE));
        Director director = new Director(
                clock,
                Clock.systemUTC(),
                zone,
                server.weather(),
                new Cast(intake, madeUp, workspace, server.actions()));
        if (workspace.isSilent() && story != null) {
            director.begin(story.scenario(), story.speed());
        } else if (workspace.isSilent()) {
            samples = SampleData.started(new SampleLeads(intake, workspace, server.actions()));
        } else if (story != null) {
            LOG.warn(
                    "{} is not played again: this workspace has its messages. Delete its database and messages first",
                    story.scenario().title());
        }
        server.direct(director);
        time = new Ticking(director);
    }

    @Override
    public void close() {
        if (time != null) {
            time.close();
        }
        if (samples != null) {
            samples.close();
        }
        server.close();
        workspace.close();
    }

    /** Beside the database, so that all are kept or thrown away together. */
    private static Path file(String databaseUrl, String ending) {
        String database = databaseUrl.startsWith(SQLITE) ? databaseUrl.substring(SQLITE.length()) : "baton-sandbox.db";
        return Path.of(database.replaceFirst("\\.db$", "") + ending);
    }
}

package dev.baton;

import dev.baton.config.Playbook;
import dev.baton.config.Secret;
import dev.baton.config.Settings;
import dev.baton.sandbox.SampleLeads;
import dev.baton.sandbox.SandboxServer;
import dev.baton.sandbox.app.InstalledApp;
import dev.baton.sandbox.app.Manifest;
import dev.baton.sandbox.workspace.Seed;
import dev.baton.sandbox.workspace.Workspace;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The workspace that stands in for Slack where no token is given: founded from the playbook, kept beside the database. */
final class SandboxSide implements AutoCloseable {

    /** Everything here has keys that are in the README, so nothing of it is reachable from another machine. */
    static final String HOST = "127.0.0.1";

    private static final String API_KEY = "sandbox-api-key-for-trying";
    private static final String BOT_TOKEN = "xoxb-sandbox";
    private static final String APP_TOKEN = "xapp-sandbox";
    private static final String SIGNING_SECRET = "sandbox-signing-secret";
    private static final String SQLITE = "jdbc:sqlite:";

    private final Workspace workspace;
    private final SandboxServer server;
    private final AtomicReference<URI> bot;
    private final String apiKey;
    private @Nullable SampleData samples;

    private SandboxSide(Workspace workspace, SandboxServer server, AtomicReference<URI> bot, String apiKey) {
        this.workspace = workspace;
        this.server = server;
        this.bot = bot;
        this.apiKey = apiKey;
    }

    static SandboxSide open(dev.baton.config.Workspace.Sandbox wanted, Settings settings, Playbook playbook) {
        Seed seed = new Seed(SandboxPeople.of(playbook), List.copyOf(playbook.channelNames()));
        Workspace workspace = Workspace.open(file(settings.databaseUrl().value()), seed, Clock.systemUTC());
        AtomicReference<URI> bot = new AtomicReference<>();
        InstalledApp app = new InstalledApp(BOT_TOKEN, APP_TOKEN, SIGNING_SECRET, Manifest.shipped());
        Secret apiKey = settings.apiKey();
        try {
            SandboxServer server = SandboxServer.start(workspace, app, bot::get, wanted.port(), Clock.systemUTC());
            return new SandboxSide(workspace, server, bot, apiKey == null ? API_KEY : apiKey.value());
        } catch (RuntimeException cannotServe) {
            workspace.close();
            throw cannotServe;
        }
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

    /** The bot runs at this address from now on; a workspace in which nothing was said yet gets its sample leads through it. */
    void welcome(URI address) {
        bot.set(address);
        if (workspace.isSilent()) {
            samples = SampleData.started(
                    new SampleLeads(address.resolve("/api/leads"), apiKey, workspace, server.actions()));
        }
    }

    @Override
    public void close() {
        if (samples != null) {
            samples.close();
        }
        server.close();
        workspace.close();
    }

    /** Beside the database, so that both are kept or thrown away together. */
    private static Path file(String databaseUrl) {
        String database = databaseUrl.startsWith(SQLITE) ? databaseUrl.substring(SQLITE.length()) : "baton-sandbox.db";
        return Path.of(database.replaceFirst("\\.db$", "") + ".slack.ndjson");
    }
}

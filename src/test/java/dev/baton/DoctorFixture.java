package dev.baton;

import dev.baton.config.PlaybookFile;
import dev.baton.doctor.Examined;
import dev.baton.doctor.Finding;
import dev.baton.sandbox.SandboxServer;
import dev.baton.sandbox.app.InstalledApp;
import dev.baton.sandbox.app.Manifest;
import dev.baton.sandbox.workspace.Channel;
import dev.baton.sandbox.workspace.Seed;
import dev.baton.sandbox.workspace.Workspace;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** A workspace as the shipped playbook has it, and a doctor who looks at it. */
abstract class DoctorFixture {

    final Path folder;
    final Workspace workspace;
    final Map<String, String> environment = new HashMap<>();
    Clock clock = Clock.systemUTC();
    private SandboxServer slack;

    DoctorFixture(@TempDir Path folder) throws IOException {
        this.folder = folder;
        Seed seed = new Seed(
                SandboxPeople.of(PlaybookFile.shipped()),
                List.copyOf(PlaybookFile.shipped().channelNames()));
        workspace = Workspace.open(folder.resolve("slack.ndjson"), seed, Clock.systemUTC());
        slack = installed(Manifest.shipped().scopes());
        environment.putAll(Map.of(
                "SLACK_BOT_TOKEN",
                "xoxb-sandbox",
                "SLACK_SIGNING_SECRET",
                "0123456789abcdef0123456789abcdef",
                "SLACK_API_URL",
                slack.apiUri().toString(),
                "BATON_DATABASE_URL",
                "jdbc:sqlite:" + folder.resolve("baton.db")));
        playbook(shippedPlaybook());
    }

    @AfterEach
    void close() {
        slack.close();
        workspace.close();
    }

    List<Examined> examined() {
        return new Examination(environment, clock).all();
    }

    List<Finding> findings() {
        return examined().stream().map(Examined::findings).flatMap(List::stream).toList();
    }

    String channel(String name) {
        return workspace.channels().find(name).map(Channel::id).orElseThrow();
    }

    private SandboxServer installed(Set<String> scopes) {
        Manifest manifest = Manifest.shipped();
        InstalledApp app = new InstalledApp(
                "xoxb-sandbox",
                "xapp-sandbox",
                "sandbox-signing-secret",
                new Manifest(
                        scopes,
                        manifest.commands(),
                        manifest.shortcuts(),
                        manifest.interactive(),
                        manifest.suggesting(),
                        manifest.homeTab(),
                        manifest.messages(),
                        manifest.events()));
        return SandboxServer.start(workspace, app, () -> URI.create("http://localhost:1"), 0, Clock.systemUTC());
    }

    void reinstall(Set<String> scopes) {
        slack.close();
        slack = installed(scopes);
        environment.put("SLACK_API_URL", slack.apiUri().toString());
    }

    void playbook(String yaml) throws IOException {
        Path file = Files.writeString(folder.resolve("playbook.yml"), yaml);
        environment.put("BATON_PLAYBOOK", file.toString());
    }

    static String shippedPlaybook() throws IOException {
        try (InputStream yaml = Objects.requireNonNull(DoctorFixture.class.getResourceAsStream("/playbook.yml"))) {
            return new String(yaml.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

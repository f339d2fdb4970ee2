package dev.baton;

import dev.baton.config.Playbook;
import dev.baton.config.PlaybookFile;
import dev.baton.config.Secret;
import dev.baton.config.Settings;
import dev.baton.config.Workspace;
import dev.baton.desk.Agenda;
import dev.baton.desk.LogTouch;
import dev.baton.desk.Questionnaire;
import dev.baton.intake.KeyRing;
import dev.baton.intake.TouchReader;
import dev.baton.lead.LeadBook;
import dev.baton.schedule.Schedule;
import dev.baton.store.Store;
import dev.baton.web.HealthServlet;
import dev.baton.web.TouchDoor;
import dev.baton.web.WebServer;
import jakarta.servlet.http.HttpServlet;
import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A running Baton. */
public final class Baton implements AutoCloseable {

    private static final String EVERY_ADDRESS = "0.0.0.0";

    private final Parts parts;
    private final URI address;
    private final @Nullable URI page;

    private Baton(Parts parts, URI address, @Nullable URI page) {
        this.parts = parts;
        this.address = address;
        this.page = page;
    }

    /**
     * Starts Baton; when this returns, it takes leads.
     *
     * @param domain the clock that leads and promises live by; deliveries and signatures always use real time
     * @throws RuntimeException with a sentence that says what stands in the way; nothing is left running then
     */
    public static Baton start(Settings settings, Clock domain) {
        return start(settings, domain, null);
    }

    /** @param story what is played; in the sandbox only */
    static Baton start(Settings settings, Clock domain, @Nullable Story story) {
        Parts parts = new Parts();
        try {
            return settings.workspace() instanceof Workspace.Slack slack
                    ? inSlack(slack, settings, domain, parts)
                    : inSandbox((Workspace.Sandbox) settings.workspace(), settings, domain, story, parts);
        } catch (RuntimeException cannotStart) {
            parts.close();
            throw cannotStart;
        }
    }

    private static Baton inSlack(Workspace.Slack slack, Settings settings, Clock domain, Parts parts) {
        SlackSide.Access access = new SlackSide.Access(
                slack.api().toString(),
                slack.botToken().value(),
                value(slack.signingSecret()),
                value(slack.appToken()));
        Served served = serve(settings, access, EVERY_ADDRESS, value(settings.apiKey()), domain, parts);
        return new Baton(parts, URI.create("http://localhost:" + served.web().port()), null);
    }

    private static Baton inSandbox(
            Workspace.Sandbox wanted, Settings settings, Clock domain, @Nullable Story story, Parts parts) {
        SandboxSide sandbox = parts.add(SandboxSide.open(wanted, settings, playbook(settings), domain));
        Served served = serve(settings, sandbox.access(), SandboxSide.HOST, sandbox.apiKey(), sandbox.clock(), parts);
        sandbox.clock().onMove(served.schedule()::wake);
        URI address =
                URI.create("http://" + SandboxSide.HOST + ":" + served.web().port());
        sandbox.welcome(address, story);
        return new Baton(parts, address, sandbox.page());
    }

    private record Served(WebServer web, Schedule schedule) {}

    private static Served serve(
            Settings settings,
            SlackSide.Access access,
            String host,
            @Nullable String bootstrapKey,
            Clock domain,
            Parts parts) {
        Playbook playbook = playbook(settings);
        Store store = parts.add(Store.open(settings.databaseUrl().value(), Clock.systemUTC()));
        store.lockForServing();
        store.register(playbook.definition());
        LeadBook book = store.leadBook(playbook.offers());
        SlackSide slack = parts.add(new SlackSide(access, playbook, store, book, domain));
        LeadIntake intake = LeadIntake.of(playbook, store.definitions(), book, domain);
        KeyRing keys = new KeyRing(store.apiKeys(), bootstrapKey, domain);
        Map<String, HttpServlet> served = new HashMap<>(LeadApi.servlets(
                keys, settings.apiRate(), intake, store.definitions(), touches(playbook, store, book, domain)));
        served.put("/healthz", new HealthServlet(store::healthy));
        slack.servlet().ifPresent(events -> served.put("/slack/events", events));
        WebServer web = parts.add(new WebServer(host, settings.port(), served));
        web.start();
        slack.start();
        Schedule schedule = parts.add(TimedWork.of(playbook, store, book, domain));
        schedule.start();
        return new Served(web, schedule);
    }

    private static TouchDoor touches(Playbook playbook, Store store, LeadBook book, Clock domain) {
        Agenda agenda = new Agenda(playbook.followUps(), playbook.routing(), playbook.fallbackHours());
        return new TouchDoor(
                new TouchReader(playbook.defaultCountry()),
                new LogTouch(
                        book,
                        store.team(),
                        agenda,
                        new Questionnaire(playbook.questions(), store.definitions()),
                        domain),
                book,
                store.team());
    }

    private static @Nullable String value(@Nullable Secret secret) {
        return secret == null ? null : secret.value();
    }

    static Playbook playbook(Settings settings) {
        return settings.playbook() == null ? PlaybookFile.shipped() : PlaybookFile.read(settings.playbook());
    }

    /** Where its API and its Slack endpoint are. */
    public URI address() {
        return address;
    }

    /** The page of the sandbox workspace, when Baton runs in one. */
    public Optional<URI> page() {
        return Optional.ofNullable(page);
    }

    /** Stops everything: no new requests, what is under way finishes, what is owed is kept. Takes a few seconds at most. */
    @Override
    public void close() {
        parts.close();
    }
}

package dev.baton.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.Digests;
import dev.baton.Gate;
import dev.baton.Screens;
import dev.baton.config.PlaybookFile;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.Reasons;
import dev.baton.lead.UserId;
import dev.baton.outbox.SteppedCourier;
import dev.baton.sandbox.SandboxServer;
import dev.baton.sandbox.app.InstalledApp;
import dev.baton.sandbox.app.Manifest;
import dev.baton.sandbox.workspace.Message;
import dev.baton.sandbox.workspace.Seed;
import dev.baton.sandbox.workspace.User;
import dev.baton.sandbox.workspace.Workspace;
import dev.baton.slack.card.Naming;
import dev.baton.slack.card.Words;
import dev.baton.store.Store;
import dev.baton.store.TestDatabase;
import dev.baton.team.Membership;
import dev.baton.testing.SettableClock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Everything from the store to a workspace that speaks HTTP and keeps Slack's pace, with a {@link Gate} between them that
 * answers badly when it is told to. Time is the test's.
 */
final class UnderFire implements AutoCloseable {

    static final String OPERATIONS = "#baton-operations";

    final SettableClock clock = new SettableClock();
    final Workspace workspace;
    final Gate gate;
    final Store store;
    final Leads leads;
    private final SandboxServer sandbox;
    private final SlackConnection connection;
    private final Directory directory;
    private final SteppedCourier courier;

    /** @param channels how many there are for leads: {@code #leads-1} and so on */
    UnderFire(Path folder, int channels, Executor lines) throws Exception {
        Set<String> names = Stream.concat(
                        IntStream.rangeClosed(1, channels).mapToObj(UnderFire::channel),
                        Stream.of(OPERATIONS, "#leads-unrouted"))
                .collect(Collectors.toSet());
        Seed.Person ana = new Seed.Person("Ana Silva", "ana@sandbox.example", ZoneId.of("Europe/London"));
        workspace = Workspace.open(folder.resolve("slack.ndjson"), new Seed(List.of(ana), List.copyOf(names)), clock);
        Manifest manifest = Manifest.parse(Files.readString(Path.of("manifest.yml")));
        InstalledApp app = new InstalledApp("xoxb-sandbox", "xapp-sandbox", "sandbox-signing-secret", manifest);
        sandbox = SandboxServer.start(workspace, app, () -> null, 0, clock);
        gate = Gate.open(sandbox.apiUri());
        store = Store.open(TestDatabase.sqlite(folder.resolve("baton.db")), clock);
        store.register(Leads.DEFINITION);
        leads = new Leads(store.leadBook());
        connection = SlackConnection.to(gate.api().toString(), "xoxb-sandbox", Duration.ofSeconds(2));
        SlackClient client = new SlackClient(connection, clock);
        directory = new Directory(
                client,
                new Directory.Named(new Membership(Map.of(), Map.of()), names, false),
                new Directory.Kept(
                        store.team(), store.channels(), store.questions().audiences()),
                clock);
        directory.refresh();
        courier = new SteppedCourier(store.outbox(), delivery(client), clock, lines);
    }

    private SlackDelivery delivery(SlackClient client) {
        Words words = new Words(store.definitions(), Leads.ROUTING, Reasons.standard(), Naming.MENTIONED);
        return new SlackDelivery(
                client,
                store.cards(),
                new Wording(
                        store.leadBook(),
                        store.cards(),
                        words,
                        new Letters(Screens.dialogue(store), store.leadBook(), words),
                        Digests.posted(PlaybookFile.shipped(), store)),
                new Rooms(store.channels(), directory, client),
                new Destinations.Live(new Destinations.Own(OPERATIONS, "#marketing")));
    }

    static String channel(int which) {
        return "#leads-" + which;
    }

    UserId ana() {
        return new UserId(person().id());
    }

    /** Lets time pass, at work all the while. */
    void pass(Duration time) {
        for (long second = 0; second <= time.toSeconds(); second++) {
            courier.work();
            clock.tick(Duration.ofSeconds(1));
        }
    }

    void work() {
        courier.work();
    }

    /**
     * Lets time pass until nothing is owed any more.
     *
     * @return how much passed
     */
    Duration passUntilNothingWaits() {
        Duration passed = Duration.ZERO;
        while (waiting() > 0) {
            assertThat(passed).isLessThan(Duration.ofHours(3));
            pass(Duration.ZERO);
            passed = passed.plusSeconds(1);
        }
        return passed;
    }

    long waiting() {
        return store.outbox().standing(clock.instant()).waiting();
    }

    String id(String channel) {
        return workspace.channels().find(channel).orElseThrow().id();
    }

    List<Message> in(String channel) {
        return workspace.messages().in(id(channel));
    }

    List<Message> toAna() {
        return workspace.messages().in(workspace.channels().direct(person()).id());
    }

    /** The card is there once, in this channel, and below it this many lines, the last of them about the claim. */
    void assertOnceInOrder(LeadNumber lead, String channel, int lines) {
        List<Message> cards = in(channel).stream()
                .filter(message -> !message.isReply() && message.text().matches(".*" + lead + "\\b.*"))
                .toList();
        assertThat(cards).as("cards of %s", lead).hasSize(1);
        List<String> said = in(channel).stream()
                .filter(message -> message.isReply() && cards.get(0).ts().equals(message.threadTs()))
                .map(Message::text)
                .toList();
        assertThat(said).as("lines of %s", lead).hasSize(lines);
        assertThat(said.get(0)).contains("handed off");
        if (lines > 1) {
            assertThat(said.get(1)).contains("claimed it");
            assertThat(cards.get(0).text()).contains("claimed by");
        }
    }

    private User person() {
        return workspace.members().find("Ana Silva").orElseThrow();
    }

    @Override
    public void close() {
        directory.close();
        connection.close();
        store.close();
        gate.close();
        sandbox.close();
        workspace.close();
    }
}

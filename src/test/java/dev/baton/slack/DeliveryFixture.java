package dev.baton.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.Digests;
import dev.baton.Screens;
import dev.baton.config.PlaybookFile;
import dev.baton.lead.Reasons;
import dev.baton.outbox.Delivery;
import dev.baton.outbox.Delivery.Delivered;
import dev.baton.outbox.OutboxItem;
import dev.baton.slack.FakeSlack.Reply;
import dev.baton.slack.card.Naming;
import dev.baton.slack.card.Words;
import dev.baton.store.Store;
import dev.baton.store.TestDatabase;
import dev.baton.team.Membership;
import dev.baton.testing.SettableClock;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Deliveries from a real store to a server that answers as the test says. */
@Timeout(60)
abstract class DeliveryFixture {

    final SettableClock clock = new SettableClock();
    final FakeSlack slack = new FakeSlack();
    private final SlackConnection connection = SlackConnection.to(slack.url(), "xoxb-test");
    private final SlackClient client = new SlackClient(connection, clock);
    private final AtomicInteger posted = new AtomicInteger();

    Store store;
    Leads leads;
    Directory directory;
    SlackDelivery delivery;

    @BeforeEach
    void open(@TempDir Path folder) {
        store = Store.open(TestDatabase.sqlite(folder.resolve("baton.db")), clock);
        leads = new Leads(store.leadBook());
        Set<String> channels = Set.of("#leads-emea", "#baton-operations", "#test", "#leads-unrouted");
        directory = new Directory(
                client,
                new Directory.Named(new Membership(Map.of(), Map.of()), channels, false),
                new Directory.Kept(
                        store.team(), store.channels(), store.questions().audiences()),
                clock);
        delivery = delivery(new Destinations.Live(new Destinations.Own("#baton-operations", "#marketing")));
        slackWorks();
    }

    SlackDelivery delivery(Destinations destinations) {
        store.register(Leads.DEFINITION);
        Words words = new Words(store.definitions(), Leads.ROUTING, Reasons.standard(), Naming.MENTIONED);
        Wording wording = new Wording(
                store.leadBook(),
                store.cards(),
                words,
                new Letters(Screens.dialogue(store), store.leadBook(), words),
                Digests.posted(PlaybookFile.shipped(), store));
        Rooms rooms = new Rooms(store.channels(), directory, client);
        return new SlackDelivery(client, store.cards(), wording, rooms, destinations);
    }

    void slackWorks() {
        store.channels()
                .remember(Map.of(
                        "#leads-emea",
                        "CEMEA",
                        "#baton-operations",
                        "COPS",
                        "#marketing",
                        "CMARKETING",
                        "#test",
                        "CTEST",
                        "#leads-unrouted",
                        "CUN"));
        slack.on(
                "chat.postMessage",
                asked -> Reply.json("{\"ok\":true,\"channel\":\"" + asked.get("channel") + "\",\"ts\":\"17."
                        + posted.incrementAndGet() + "\"}"));
        slack.on("chat.update", Reply.ok());
        slack.on("conversations.open", Reply.json("{\"ok\":true,\"channel\":{\"id\":\"D1\"}}"));
        slack.on("conversations.history", Reply.json("{\"ok\":true,\"messages\":[]}"));
        slack.on("conversations.replies", Reply.json("{\"ok\":true,\"messages\":[]}"));
    }

    @AfterEach
    void close() {
        directory.close();
        connection.close();
        slack.close();
        store.close();
    }

    /** Takes the next item and delivers it, recording what the courier would record. */
    Delivery.Result deliverNext() {
        OutboxItem item = lease();
        Delivery.Result result = delivery.deliver(item);
        if (result instanceof Delivered delivered) {
            store.outbox().delivered(item, Optional.ofNullable(delivered.posted()), clock.instant());
        }
        return result;
    }

    OutboxItem lease() {
        clock.tick(Duration.ofSeconds(1));
        return store.outbox()
                .lease(Set.of(), clock.instant(), clock.instant().plusSeconds(60))
                .orElseThrow();
    }

    /** An item whose first attempt got no answer, so long ago that it will not arrive any more. */
    OutboxItem leaseUnsure() {
        OutboxItem item = lease();
        store.outbox().retry(item, clock.instant(), "no_answer", true);
        clock.tick(Duration.ofSeconds(20));
        return lease();
    }

    void deliverAll(int items) {
        for (int item = 0; item < items; item++) {
            assertThat(deliverNext()).isInstanceOf(Delivered.class);
        }
    }

    static String found(long item, String ts) {
        return "{\"ok\":true,\"messages\":[{\"ts\":\"" + ts
                + "\",\"metadata\":{\"event_type\":\"baton_item\",\"event_payload\":{\"item\":" + item + "}}}]}";
    }
}

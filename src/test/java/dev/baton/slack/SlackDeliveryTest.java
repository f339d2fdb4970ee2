package dev.baton.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.LeadNumber;
import dev.baton.outbox.Delivery;
import dev.baton.outbox.Delivery.Delivered;
import dev.baton.outbox.Delivery.Posted;
import dev.baton.outbox.OutboxItem;
import dev.baton.slack.FakeSlack.Call;
import dev.baton.slack.FakeSlack.Reply;
import dev.baton.slack.card.Words;
import dev.baton.store.Store;
import dev.baton.team.Membership;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Deliveries from a real store to a server that answers as the test says. */
@Timeout(60)
class SlackDeliveryTest {

    private final SettableClock clock = new SettableClock();
    private final FakeSlack slack = new FakeSlack();
    private final SlackConnection connection = SlackConnection.to(slack.url(), "xoxb-test");
    private final SlackClient client = new SlackClient(connection, clock);
    private final AtomicInteger posted = new AtomicInteger();

    private Store store;
    private Leads leads;
    private Directory directory;
    private SlackDelivery delivery;

    SlackDeliveryTest(@TempDir Path folder) {
        store = Store.open("jdbc:sqlite:" + folder.resolve("baton.db"), clock);
        leads = new Leads(store.leadBook());
        Set<String> channels = Set.of("#leads-emea", "#baton-operations", "#test", "#leads-unrouted");
        directory = new Directory(
                client,
                new Directory.Named(new Membership(Map.of(), Map.of()), channels),
                store.team(),
                store.channels(),
                clock);
        delivery = delivery(new Destinations.Live("#baton-operations"));
    }

    private SlackDelivery delivery(Destinations destinations) {
        store.register(Leads.DEFINITION);
        Wording wording = new Wording(store.leadBook(), store.cards(), new Words(store.definitions(), Leads.ROUTING));
        Rooms rooms = new Rooms(store.channels(), directory, client);
        return new SlackDelivery(client, store.cards(), wording, rooms, destinations);
    }

    @BeforeEach
    void slackWorks() {
        store.channels()
                .remember(Map.of(
                        "#leads-emea",
                        "CEMEA",
                        "#baton-operations",
                        "COPS",
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
    private Delivery.Result deliverNext() {
        OutboxItem item = lease();
        Delivery.Result result = delivery.deliver(item);
        if (result instanceof Delivered delivered) {
            store.outbox().delivered(item, Optional.ofNullable(delivered.posted()), clock.instant());
        }
        return result;
    }

    private OutboxItem lease() {
        clock.tick(Duration.ofSeconds(1));
        return store.outbox()
                .lease(Set.of(), clock.instant(), clock.instant().plusSeconds(60))
                .orElseThrow();
    }

    private OutboxItem leaseUnsure() {
        OutboxItem item = lease();
        store.outbox().retry(item, clock.instant(), "no_answer", true);
        return lease();
    }

    private void deliverAll(int items) {
        for (int item = 0; item < items; item++) {
            assertThat(deliverNext()).isInstanceOf(Delivered.class);
        }
    }

    private static String found(long item, String ts) {
        return "{\"ok\":true,\"messages\":[{\"ts\":\"" + ts
                + "\",\"metadata\":{\"event_type\":\"baton_item\",\"event_payload\":{\"item\":" + item + "}}}]}";
    }

    @Test
    void aHandOffIsACardInItsChannelAndALineBelowIt() {
        leads.open("Northwind");

        deliverAll(2);

        List<Call> calls = slack.calls();
        assertThat(slack.methods()).containsExactly("chat.postMessage", "chat.postMessage");
        assertThat(calls.get(0).parameters()).containsEntry("channel", "CEMEA").doesNotContainKey("thread_ts");
        assertThat(calls.get(0).parameters().get("blocks")).contains("Northwind");
        assertThat(calls.get(1).parameters()).containsEntry("channel", "CEMEA").containsEntry("thread_ts", "17.1");
    }

    @Test
    void aClaimChangesTheCardInPlaceTellsTheThreadAndSendsTheContactToTheOwner() {
        LeadNumber number = leads.open("Northwind");
        deliverAll(2);
        leads.claim(number, Leads.ANA);

        deliverAll(3);

        assertThat(slack.methods().subList(2, 6))
                .containsExactly("chat.update", "chat.postMessage", "conversations.open", "chat.postMessage");
        assertThat(slack.calls().get(2).parameters())
                .containsEntry("channel", "CEMEA")
                .containsEntry("ts", "17.1");
        assertThat(slack.calls().get(2).parameters().get("blocks"))
                .as("Slack gives an updated message new block ids by itself")
                .contains("U0ANA")
                .doesNotContain("block_id");
        assertThat(slack.last().parameters()).containsEntry("channel", "D1");
        assertThat(slack.last().parameters().get("blocks")).contains(Leads.address("Northwind"));
    }

    @Test
    void theContactIsNotSentToSomebodyWhoGaveTheLeadBack() {
        LeadNumber number = leads.open("Northwind");
        deliverAll(2);
        leads.claim(number, Leads.ANA);
        leads.release(number);
        leads.claim(number, Leads.BEN);

        deliverAll(6);

        assertThat(slack.calls())
                .filteredOn(call -> call.method().equals("conversations.open"))
                .extracting(call -> call.parameters().get("users"))
                .containsExactly("U0BEN");
    }

    @Test
    void aCardThatSomebodyDeletedIsPostedAgainAndTheThreadFollowsIt() {
        LeadNumber number = leads.open("Northwind");
        deliverAll(2);
        leads.claim(number, Leads.ANA);
        slack.on("chat.update", Reply.error("message_not_found"));

        deliverAll(2);

        assertThat(store.cards().card(number, 1)).contains(new Posted("CEMEA", "17.3"));
        assertThat(slack.last().parameters()).containsEntry("thread_ts", "17.3");
    }

    @Test
    void aCardThatMayHaveArrivedIsNotPostedTwiceButShowsThePresentState() {
        leads.open("Northwind");
        OutboxItem item = leaseUnsure();
        slack.on("conversations.history", Reply.json(found(item.id(), "16.9")));

        assertThat(delivery.deliver(item)).isEqualTo(new Delivered(new Posted("CEMEA", "16.9")));

        assertThat(slack.methods()).containsExactly("conversations.history", "chat.update");
        assertThat(slack.last().parameters()).containsEntry("ts", "16.9");
    }

    @Test
    void aCardThatDidNotArriveIsPosted() {
        leads.open("Northwind");
        OutboxItem item = leaseUnsure();

        assertThat(delivery.deliver(item)).isEqualTo(new Delivered(new Posted("CEMEA", "17.1")));

        assertThat(slack.methods()).containsExactly("conversations.history", "chat.postMessage");
    }

    @Test
    void nothingIsSentWhileSlackCannotSayWhetherItArrived() {
        leads.open("Northwind");
        OutboxItem item = leaseUnsure();
        slack.on("conversations.history", Reply.status(503));

        assertThat(delivery.deliver(item)).isEqualTo(new Delivery.Failed("http_503", false));

        assertThat(slack.methods()).containsExactly("conversations.history");
    }

    @Test
    void aLineThatIsInTheThreadAlreadyIsNotSaidAgain() {
        leads.open("Northwind");
        deliverAll(1);
        OutboxItem line = leaseUnsure();
        slack.on("conversations.replies", Reply.json(found(line.id(), "16.9")));

        assertThat(delivery.deliver(line)).isEqualTo(new Delivered(new Posted("CEMEA", "16.9")));

        assertThat(slack.methods()).containsExactly("chat.postMessage", "conversations.replies");
        assertThat(slack.last().parameters()).containsEntry("ts", "17.1");
    }

    @Test
    void whatCannotBePostedIsReportedToOperationsAndItsLineIsLetGo() {
        leads.open("Northwind");
        slack.on("chat.postMessage", Reply.error("is_archived"));
        OutboxItem card = lease();
        assertThat(delivery.deliver(card)).isEqualTo(new Delivery.Undeliverable("is_archived"));
        store.outbox().bury(card, "is_archived", clock.instant());
        slackWorks();

        assertThat(deliverNext()).isEqualTo(new Delivered(null));
        deliverAll(1);

        assertThat(slack.last().parameters()).containsEntry("channel", "COPS");
        assertThat(slack.last().parameters().get("text")).contains("#1", "archived");
    }

    @Test
    void operationsAreToldOfALeadThatNoTerritoryTakes() {
        leads.unrouted("Nowhere");

        deliverAll(3);

        assertThat(slack.calls())
                .extracting(call -> call.parameters().get("channel"))
                .contains("CUN", "COPS");
    }

    @Test
    void aFloodIsOneCardThatIsUpdated() {
        for (int lead = 1; lead <= 21; lead++) {
            leads.open("Company " + lead);
        }
        deliverAll(41);
        assertThat(slack.last().parameters()).containsEntry("channel", "CEMEA").doesNotContainKey("thread_ts");
        leads.open("Company 22");

        deliverAll(1);

        assertThat(slack.last().method()).isEqualTo("chat.update");
        assertThat(slack.last().parameters().get("blocks")).contains("Company 21", "Company 22");
    }

    @Test
    void inShadowModeEverythingGoesToTheTestChannelSayingWhereItBelongsAndNobodyIsWrittenTo() {
        delivery = delivery(new Destinations.Shadow("#baton-operations", "#test"));
        LeadNumber number = leads.unrouted("Nowhere");
        leads.claim(number, Leads.ANA);

        deliverAll(4);

        assertThat(slack.methods()).containsOnly("chat.postMessage");
        assertThat(slack.calls())
                .extracting(call -> call.parameters().get("channel"))
                .containsOnly("CTEST");
        assertThat(slack.calls().get(0).parameters().get("blocks")).contains("this goes to #leads-unrouted");
        assertThat(slack.calls())
                .extracting(call -> String.valueOf(call.parameters().get("blocks")))
                .anyMatch(blocks -> blocks.contains("this goes to #baton-operations"));
    }

    @Test
    void aChannelThatWasNeverLookedUpWaitsForTheDirectory() {
        leads.open("Northwind");
        OutboxItem item = lease();
        assertThat(unknownChannel().deliver(item)).isInstanceOf(Delivery.Paused.class);
    }

    @Test
    void aChannelThatIsNotThereIsUndeliverableOnceTheDirectoryHasLooked() {
        leads.open("Northwind");
        OutboxItem item = lease();
        SlackDelivery unknown = unknownChannel();
        slack.on("conversations.list", Reply.json("{\"ok\":true,\"channels\":[]}"));
        directory.refresh();

        assertThat(unknown.deliver(item)).isEqualTo(new Delivery.Undeliverable("channel_not_found"));
    }

    @Test
    void aChannelIsNotGivenUpWhileTheDirectoryCannotAskSlack() {
        leads.open("Northwind");
        OutboxItem item = lease();
        SlackDelivery unknown = unknownChannel();
        slack.on("conversations.list", Reply.error("invalid_auth"));
        directory.refresh();
        assertThat(unknown.deliver(item)).isEqualTo(new Delivery.Unreachable("invalid_auth"));

        slack.on("conversations.list", Reply.error("missing_scope"));
        directory.refresh();
        assertThat(unknown.deliver(item)).isEqualTo(new Delivery.Failed("missing_scope", false));
    }

    private SlackDelivery unknownChannel() {
        return delivery(new Destinations.Shadow("#baton-operations", "#no-such-channel"));
    }
}

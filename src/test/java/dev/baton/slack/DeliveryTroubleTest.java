package dev.baton.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.LeadNumber;
import dev.baton.outbox.Delivery;
import dev.baton.outbox.Delivery.Delivered;
import dev.baton.outbox.Delivery.Posted;
import dev.baton.outbox.OutboxItem;
import dev.baton.slack.FakeSlack.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may have arrived, what is gone in Slack, and what cannot be delivered. */
class DeliveryTroubleTest extends DeliveryFixture {

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
        slack.on("chat.postMessage", Reply.error("msg_too_long"));
        OutboxItem card = lease();
        assertThat(delivery.deliver(card)).isEqualTo(new Delivery.Undeliverable("msg_too_long"));
        store.outbox().bury(card, "msg_too_long", clock.instant());
        slackWorks();

        assertThat(deliverNext()).isEqualTo(new Delivered(null));
        deliverAll(1);

        assertThat(slack.last().parameters()).containsEntry("channel", "COPS");
        assertThat(slack.last().parameters().get("text")).contains("#1", "report it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"is_archived", "not_in_channel", "channel_not_found", "restricted_action", "missing_scope"})
    void aChannelThatTakesNothingKeepsWhatIsOwedToIt(String code) {
        leads.open("Northwind");
        slack.on("chat.postMessage", Reply.error(code));

        assertThat(delivery.deliver(lease())).isEqualTo(new Delivery.Blocked(code));
    }

    @Test
    void anAnswerThatNobodyKnowsIsTriedAFewTimesBeforeItIsBelieved() {
        leads.open("Northwind");
        slack.on("chat.postMessage", Reply.error("brand_new_error"));
        for (int tries = 1; tries < 8; tries++) {
            OutboxItem item = lease();
            assertThat(delivery.deliver(item)).isEqualTo(new Delivery.Failed("brand_new_error", false));
            store.outbox().retry(item, clock.instant(), "brand_new_error", false);
        }

        assertThat(delivery.deliver(lease())).isEqualTo(new Delivery.Undeliverable("brand_new_error"));
    }

    @Test
    void aCardWhoseBlocksSlackDoesNotTakeGoesOutAsText() {
        leads.open("Northwind");
        slack.on(
                "chat.postMessage",
                asked -> asked.getOrDefault("blocks", "[]").equals("[]")
                        ? Reply.json("{\"ok\":true,\"ts\":\"17.1\"}")
                        : Reply.error("invalid_blocks"));
        OutboxItem first = lease();
        assertThat(delivery.deliver(first)).isEqualTo(new Delivery.Failed("invalid_blocks", false));
        store.outbox().retry(first, clock.instant(), "invalid_blocks", false);

        assertThat(delivery.deliver(lease())).isEqualTo(new Delivered(new Posted("CEMEA", "17.1")));
        assertThat(slack.last().parameters().get("text")).contains("#1", "Northwind");
    }

    @ParameterizedTest
    @ValueSource(strings = {"thread_not_found", "message_not_found"})
    void aLineForAThreadThatSomebodyDeletedHasNoPlaceAnyMore(String code) {
        leads.open("Northwind");
        deliverAll(1);
        slack.on("chat.postMessage", Reply.error(code));

        assertThat(deliverNext()).isEqualTo(new Delivered(null));
    }

    @Test
    void aChannelThatWasNeverLookedUpWaitsForTheDirectory() {
        leads.open("Northwind");
        OutboxItem item = lease();
        assertThat(unknownChannel().deliver(item)).isInstanceOf(Delivery.Paused.class);
    }

    @Test
    void aChannelThatIsNotThereTakesNothingOnceTheDirectoryHasLooked() {
        leads.open("Northwind");
        OutboxItem item = lease();
        SlackDelivery unknown = unknownChannel();
        slack.on("conversations.list", Reply.json("{\"ok\":true,\"channels\":[]}"));
        directory.refresh();

        assertThat(unknown.deliver(item)).isEqualTo(new Delivery.Blocked("channel_not_found"));
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
        return delivery(
                new Destinations.Shadow(new Destinations.Own("#baton-operations", "#marketing"), "#no-such-channel"));
    }
}

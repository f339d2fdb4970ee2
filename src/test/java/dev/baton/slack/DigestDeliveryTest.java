package dev.baton.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.digest.post.DigestPosts;
import dev.baton.digest.post.DigestPosts.Contents;
import dev.baton.digest.post.DigestPosts.Post;
import dev.baton.outbox.Delivery.Delivered;
import dev.baton.outbox.Delivery.Failed;
import dev.baton.outbox.OutboxItem;
import dev.baton.slack.FakeSlack.Call;
import dev.baton.slack.FakeSlack.Reply;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A digest on its way to Slack. */
class DigestDeliveryTest extends DeliveryFixture {

    private static final Instant DUE = Instant.parse("2026-11-16T09:00:00Z");
    private static final int ALL = 1 + DigestPosts.MOST_PAGES;

    private void owe(String destination, Duration late) {
        Post post = new Post(destination, "2026-W46", Contents.EVERYTHING, DUE, DUE.plus(late));
        store.digests().posts().owe(post, DigestPosts.MOST_PAGES);
    }

    @Test
    void theFrontPageIsPostedAndTheRestIsItsThread() {
        owe("#leads-emea", Duration.ZERO);

        deliverAll(ALL);

        List<Call> calls = slack.calls();
        assertThat(slack.methods()).hasSizeBetween(4, ALL).containsOnly("chat.postMessage");
        assertThat(calls.get(0).parameters()).containsEntry("channel", "CEMEA").doesNotContainKey("thread_ts");
        assertThat(calls.get(0).parameters().get("text"))
                .startsWith("Alignment, week 46 (9–15 Nov 2026): Too few leads")
                .doesNotContain("Late");
        assertThat(calls.subList(1, calls.size()))
                .allSatisfy(call -> assertThat(call.parameters()).containsEntry("thread_ts", "17.1"));
        assertThat(slack.last().parameters().get("blocks")).contains("\"type\":\"table\"", "Recycled and disputed");
    }

    @Test
    void whatWasMissedSaysWhenItWasDueAndSomebodyCanHaveItDirectly() {
        owe("U0ANA", Duration.ofMinutes(20));

        deliverAll(1);

        assertThat(slack.methods()).containsExactly("conversations.open", "chat.postMessage");
        assertThat(slack.last().parameters().get("text")).contains("Late: <!date^" + DUE.getEpochSecond());
    }

    @Test
    void whereSlackKnowsNoTablesTheSameIsToldAsText() {
        owe("#leads-emea", Duration.ZERO);
        slack.on(
                "chat.postMessage",
                asked -> asked.containsKey("blocks") && !asked.get("blocks").equals("[]")
                        ? Reply.json("{\"ok\":false,\"error\":\"invalid_blocks\"}")
                        : Reply.json("{\"ok\":true,\"channel\":\"CEMEA\",\"ts\":\"17.1\"}"));
        OutboxItem item = lease();
        assertThat(delivery.deliver(item)).isInstanceOf(Failed.class);
        store.outbox().retry(item, clock.instant(), "invalid_blocks", false);

        deliverAll(1);

        assertThat(slack.last().parameters().get("text"))
                .contains("Both promises\n• Marketing: accepted: this week 0 · last 0 · usual 0 · promised ");
    }

    @Test
    void afterAnUnknownFateSlackIsAskedAndItIsNotPostedAgain() {
        owe("#leads-emea", Duration.ZERO);
        OutboxItem unsure = leaseUnsure();
        slack.on("conversations.history", Reply.json(found(unsure.id(), "16.9")));

        assertThat(delivery.deliver(unsure))
                .isInstanceOfSatisfying(
                        Delivered.class,
                        delivered -> assertThat(delivered.posted())
                                .isNotNull()
                                .extracting(posted -> posted.ts())
                                .isEqualTo("16.9"));

        assertThat(slack.methods()).containsExactly("conversations.history");
    }

    @Test
    void inShadowModeNobodyIsWrittenTo() {
        delivery = delivery(new Destinations.Shadow(new Destinations.Own("#baton-operations", "#marketing"), "#test"));
        owe("U0ANA", Duration.ZERO);
        owe("#leads-emea", Duration.ZERO);

        deliverAll(ALL + 1);

        assertThat(slack.methods()).containsExactly("chat.postMessage");
        assertThat(slack.last().parameters()).containsEntry("channel", "CTEST");
        assertThat(slack.last().parameters().get("blocks")).contains("this goes to #leads-emea");
    }
}

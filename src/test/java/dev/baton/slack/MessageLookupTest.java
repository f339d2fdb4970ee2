package dev.baton.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.outbox.Delivery.Posted;
import dev.baton.outbox.OutboxItem.Doubt;
import dev.baton.slack.FakeSlack.Reply;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whether a message arrived is asked exactly, however much else was said. */
class MessageLookupTest extends ClientFixture {

    private static final long ITEM = 7;
    private static final String OURS = message("17.1", "baton_item", ITEM);

    private final Instant sent = clock.instant();
    private final Doubt doubt = new Doubt(sent, sent);

    private static String message(String ts, String type, long item) {
        return "{\"ts\":\"" + ts + "\",\"metadata\":{\"event_type\":\"" + type + "\",\"event_payload\":{\"item\":"
                + item + "}}}";
    }

    private static Reply page(String messages, String next) {
        return Reply.json("{\"ok\":true,\"messages\":[" + messages + "],\"response_metadata\":{\"next_cursor\":\""
                + next + "\"}}");
    }

    /** The item's message is on the last of so many pages. */
    private static Reply pageOf(int pages, Map<String, String> asked) {
        String cursor = asked.getOrDefault("cursor", "");
        int page = cursor.isEmpty() ? 1 : Integer.parseInt(cursor);
        return page == pages ? page(OURS, "") : page("{\"ts\":\"18.1\",\"text\":\"talk\"}", String.valueOf(page + 1));
    }

    private Answer<Optional<Posted>> find() {
        return client.findEarlier("C1", null, ITEM, doubt);
    }

    @Test
    void aMessageIsFoundByItsItemAndByNothingElse() {
        slack.on(
                "conversations.history",
                page(
                        "{\"ts\":\"19.1\",\"text\":\"somebody\"},"
                                + message("18.1", "baton_item", 6) + ","
                                + message("17.9", "other", ITEM) + "," + OURS,
                        ""));

        assertThat(value(find())).contains(new Posted("C1", "17.1"));
        assertThat(slack.last().parameters()).containsEntry("include_all_metadata", "1");
    }

    @Test
    void everythingIsReadThatWasSaidWhileItMayHaveBeenPostedAndNothingElse() {
        slack.on("conversations.history", asked -> pageOf(9, asked));

        assertThat(value(find())).contains(new Posted("C1", "17.1"));
        assertThat(slack.calls()).hasSize(9);
        assertThat(slack.calls())
                .extracting(call -> call.parameters().get("oldest"))
                .as("Slack's clock may be five minutes behind")
                .containsOnly(sent.minusSeconds(300).getEpochSecond() + ".000000");
        assertThat(slack.last().parameters().get("latest"))
                .as("on its way for 20 seconds, and Slack's clock may be five minutes ahead")
                .isEqualTo(sent.plusSeconds(320).getEpochSecond() + ".000000");
    }

    @Test
    void aReadingLongerThanSlacksPaceGoesOnWhereItWas() {
        slack.on("conversations.history", asked -> pageOf(40, asked));
        Answer<Optional<Posted>> answer = find();
        for (int waits = 0; answer instanceof Answer.Not<Optional<Posted>> && waits < 60; waits++) {
            assertThat(why(answer)).isInstanceOf(Failure.Wait.class);
            clock.tick(((Failure.Wait) why(answer)).retryAfter());
            answer = find();
        }

        assertThat(value(answer)).contains(new Posted("C1", "17.1"));
        assertThat(slack.calls()).as("no page was read twice").hasSize(40);
    }

    @Test
    void aNoIsOnlyBelievedOnceTheMessageCannotBeOnItsWayAnyMore() {
        slack.on("conversations.history", page("", ""));
        clock.tick(Duration.ofSeconds(3));
        assertThat(why(find())).isEqualTo(new Failure.TooSoon(Duration.ofSeconds(17)));

        clock.tick(Duration.ofSeconds(17));
        assertThat(value(find())).isEmpty();
    }

    @Test
    void aNoThatTookLongToReadIsAsOldAsItsFirstPage() {
        slack.on("conversations.history", asked -> {
            boolean first = asked.getOrDefault("cursor", "").isEmpty();
            clock.tick(Duration.ofSeconds(15));
            return first ? page("", "2") : page("", "");
        });

        assertThat(why(find())).isInstanceOf(Failure.TooSoon.class);
    }

    @Test
    void aPageThatIsNotToBeHadAnyMoreIsNoAnswer() {
        slack.on(
                "conversations.history",
                asked -> asked.getOrDefault("cursor", "").isEmpty() ? page("", "2") : Reply.error("invalid_cursor"));

        assertThat(why(find())).isEqualTo(new Failure.Transient("invalid_cursor", false));
    }

    @Test
    void aLineIsLookedForInItsThread() {
        slack.on("conversations.replies", page("{\"ts\":\"17.1\"}", ""));
        clock.tick(Duration.ofSeconds(20));

        assertThat(value(client.findEarlier("C1", "17.1", ITEM, doubt))).isEmpty();
        assertThat(slack.last().parameters())
                .containsEntry("ts", "17.1")
                .containsEntry("include_all_metadata", "1")
                .containsEntry("oldest", sent.minusSeconds(300).getEpochSecond() + ".000000");
    }
}

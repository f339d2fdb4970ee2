package dev.baton.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.outbox.Delivery.Posted;
import dev.baton.slack.FakeSlack.Reply;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What is sent to Slack, how often, and what is read back. */
class SlackClientTest extends ClientFixture {

    @Test
    void aMessageCarriesItsItemAndUnfoldsNoLinks() {
        slack.on("chat.postMessage", Reply.json(POSTED));

        assertThat(value(client.postMessage("C1", HELLO, 7, "16.5"))).isEqualTo(new Posted("C1", "17.1"));

        assertThat(slack.last().parameters())
                .containsEntry("channel", "C1")
                .containsEntry("thread_ts", "16.5")
                .containsEntry("text", "Hello")
                .containsEntry("blocks", "[{\"type\":\"divider\"}]")
                .containsEntry("metadata", "{\"event_type\":\"baton_item\",\"event_payload\":{\"item\":7}}")
                .containsEntry("unfurl_links", "0")
                .containsEntry("unfurl_media", "0")
                .doesNotContainKey("parse");
        assertThat(slack.last().parameters().getOrDefault("link_names", "0")).isEqualTo("0");
    }

    @Test
    void anUpdateStaysWhereTheMessageIs() {
        slack.on("chat.update", Reply.json(POSTED));

        assertThat(value(client.updateMessage(new Posted("C1", "17.1"), HELLO, 8)))
                .isEqualTo(new Posted("C1", "17.1"));

        assertThat(slack.last().parameters())
                .containsEntry("ts", "17.1")
                .containsEntry("metadata", "{\"event_type\":\"baton_item\",\"event_payload\":{\"item\":8}}");
    }

    @Test
    void aChannelIsAskedOnceASecondWithoutAskingSlack() {
        slack.on("chat.postMessage", Reply.json(POSTED));
        value(client.postMessage("C1", HELLO, 7, null));
        clock.tick(Duration.ofMillis(400));

        assertThat(posting()).isEqualTo(new Failure.Wait(Duration.ofMillis(600)));
        value(client.postMessage("C2", HELLO, 8, null));
        clock.tick(Duration.ofMillis(600));
        value(client.postMessage("C1", HELLO, 9, null));
        assertThat(slack.calls()).hasSize(3);
    }

    @Test
    void noMinuteSeesMoreThanFiftyUpdates() {
        slack.on("chat.update", Reply.json(POSTED));
        for (int fifth = 0; fifth < 300; fifth++) {
            Answer<Posted> answer = client.updateMessage(new Posted("C1", "17.1"), HELLO, fifth);
            assertThat(answer)
                    .satisfiesAnyOf(
                            done -> assertThat(done).isInstanceOf(Answer.Ok.class),
                            later -> assertThat(why(later)).isInstanceOf(Failure.Wait.class));
            clock.tick(Duration.ofMillis(200));
        }
        assertThat(slack.calls()).hasSizeBetween(45, 50);
    }

    @Test
    void aPrivateAnswerLeavesTheMessageAlone() {
        slack.on("answer", Reply.json("ok"));

        client.respond(slack.url() + "answer", HELLO);

        assertThat(slack.last().body())
                .contains("\"response_type\":\"ephemeral\"", "\"replace_original\":false", "\"text\":\"Hello\"");
    }
}

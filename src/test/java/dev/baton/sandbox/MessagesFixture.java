package dev.baton.sandbox;

import static dev.baton.sandbox.RunningSandbox.EMEA;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.model.Message;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;

/** A new sandbox for each test, and a bot that posts into a channel of it. */
abstract class MessagesFixture extends SandboxFixture {

    private static final String BUTTON = """
            [{"type":"actions","elements":[{"type":"button","action_id":"claim","value":"109",
              "text":{"type":"plain_text","text":"Claim"}}]}]""";

    ChatPostMessageResponse post(String text) throws IOException, SlackApiException {
        sandbox.clock.tick(Duration.ofSeconds(1));
        return sandbox.api().chatPostMessage(r -> r.channel(EMEA).text(text));
    }

    /** Posts a message with a button, for item 7. */
    ChatPostMessageResponse postCard(String text) throws IOException, SlackApiException {
        return sandbox.api()
                .chatPostMessage(r -> r.channel(EMEA)
                        .text(text)
                        .blocksAsString(BUTTON)
                        .metadata(Message.Metadata.builder()
                                .eventType("baton_item")
                                .eventPayload(Map.of("item", 7))
                                .build()));
    }

    Message newest(boolean withMetadata) throws IOException, SlackApiException {
        return sandbox.api()
                .conversationsHistory(r -> r.channel(EMEA).includeAllMetadata(withMetadata))
                .getMessages()
                .get(0);
    }

    String error(String channel, String text) throws IOException, SlackApiException {
        var response = sandbox.api().chatPostMessage(r -> r.channel(channel).text(text));
        assertThat(response.isOk()).isFalse();
        return response.getError();
    }
}

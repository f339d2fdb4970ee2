package dev.baton.sandbox;

import static dev.baton.sandbox.RunningSandbox.ANA;
import static dev.baton.sandbox.RunningSandbox.BEN;
import static dev.baton.sandbox.RunningSandbox.BOT;
import static dev.baton.sandbox.RunningSandbox.EMEA;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.Message;
import com.slack.api.model.block.ActionsBlock;
import dev.baton.sandbox.workspace.Channel;
import dev.baton.sandbox.workspace.Content;
import dev.baton.sandbox.workspace.Draft;
import dev.baton.sandbox.workspace.Seed;
import dev.baton.sandbox.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the bot posts and changes, through Slack's own client. */
class MessagesApiTest extends MessagesFixture {

    @Test
    void aPostedMessageComesBackWithItsBlocksAndMetadata() throws Exception {
        var posted = postCard("Hot lead #109 & more");
        assertThat(posted.isOk()).isTrue();
        assertThat(posted.getChannel()).isEqualTo(EMEA);
        assertThat(posted.getTs()).matches("\\d{10}\\.\\d{6}");
        assertThat(posted.getMessage().getBotId()).isEqualTo("B00000BATON");

        Message found = newest(true);
        assertThat(found.getTs()).isEqualTo(posted.getTs());
        assertThat(found.getText()).isEqualTo("Hot lead #109 & more");
        assertThat(found.getMetadata().getEventType()).isEqualTo("baton_item");
        assertThat(found.getMetadata().getEventPayload()).containsEntry("item", 7.0);
        ActionsBlock block = (ActionsBlock) found.getBlocks().get(0);
        assertThat(block.getBlockId()).isNotBlank();
        assertThat(block.getElements()).hasSize(1);

        Message without = newest(false);
        assertThat(without.getMetadata()).isNull();
    }

    @Test
    void whatWasAnsweredIsKeptAlready(@TempDir Path elsewhere) throws Exception {
        String ts = post("card").getTs();
        Path copy = elsewhere.resolve("after-the-crash.ndjson");
        Files.copy(sandbox.log, copy);
        try (Workspace restarted = Workspace.open(copy, new Seed(List.of(), List.of()), sandbox.clock)) {
            assertThat(restarted.messages().get(EMEA, ts)).isPresent();
        }
    }

    @Test
    void anUpdateKeepsPlaceAndMetadataAndRemovesBlocksThatAreNotSentAgain() throws Exception {
        var posted = postCard("before");
        var updated =
                sandbox.api().chatUpdate(r -> r.channel(EMEA).ts(posted.getTs()).text("after"));
        assertThat(updated.isOk()).isTrue();
        assertThat(updated.getTs()).isEqualTo(posted.getTs());
        Message now = newest(true);
        assertThat(now.getText()).isEqualTo("after");
        assertThat(now.getBlocks()).isNullOrEmpty();
        assertThat(now.getMetadata().getEventType()).isEqualTo("baton_item");
        assertThat(now.getEdited()).isNotNull();
    }

    @Test
    void onlyTheBotsOwnMessagesCanBeUpdated() throws Exception {
        var said = sandbox.workspace.messages().post(Draft.of(EMEA, ANA, Content.of("mine")));
        assertThat(sandbox.api()
                        .chatUpdate(r -> r.channel(EMEA).ts(said.ts()).text("x"))
                        .getError())
                .isEqualTo("cant_update_message");
        assertThat(sandbox.api()
                        .chatUpdate(r -> r.channel(EMEA).ts("1.000001").text("x"))
                        .getError())
                .isEqualTo("message_not_found");
    }

    @Test
    void directMessagesGoToAPersonsId() throws Exception {
        String channel = sandbox.api()
                .conversationsOpen(r -> r.users(List.of(ANA)))
                .getChannel()
                .getId();
        assertThat(channel).startsWith("D");
        var posted = sandbox.api().chatPostMessage(r -> r.channel(ANA).text("the contact"));
        assertThat(posted.getChannel()).isEqualTo(channel);
        assertThat(sandbox.api().conversationsHistory(r -> r.channel(channel)).getMessages())
                .extracting(Message::getText)
                .containsExactly("the contact");
        assertThat(sandbox.api()
                        .conversationsOpen(r -> r.users(List.of("U0NOBODY")))
                        .getError())
                .isEqualTo("user_not_found");
    }

    @Test
    void anEphemeralMessageIsForOnePersonOnly() throws Exception {
        assertThat(sandbox.api()
                        .chatPostEphemeral(r -> r.channel(EMEA).user(ANA).text("only you"))
                        .getMessageTs())
                .isNotBlank();
        assertThat(sandbox.workspace.messages().seenBy(ANA, EMEA)).hasSize(1);
        assertThat(sandbox.workspace.messages().seenBy(BEN, EMEA)).isEmpty();
        assertThat(sandbox.api().conversationsHistory(r -> r.channel(EMEA)).getMessages())
                .isEmpty();
        assertThat(sandbox.api()
                        .chatPostEphemeral(r -> r.channel(EMEA).user("U0NOBODY").text("x"))
                        .getError())
                .isEqualTo("user_not_in_channel");
    }

    @Test
    void aChannelThatIsNotThereOrClosedRefuses() throws Exception {
        assertThat(error("C0NOWHERE", "x")).isEqualTo("channel_not_found");
        sandbox.workspace.channels().leave(EMEA, BOT);
        assertThat(error(EMEA, "x")).isEqualTo("not_in_channel");
        assertThat(sandbox.api().conversationsHistory(r -> r.channel(EMEA)).getError())
                .isEqualTo("not_in_channel");
        sandbox.workspace.channels().join(EMEA, BOT);
        sandbox.workspace.channels().archive(EMEA);
        assertThat(error(EMEA, "x")).isEqualTo("is_archived");
        sandbox.workspace.channels().create("secret", Channel.Kind.PRIVATE, List.of(ANA));
        assertThat(error("C0000SECRET", "x")).isEqualTo("channel_not_found");
    }

    @Test
    void whatCannotBeAMessageIsRefusedByName() throws Exception {
        assertThat(error(EMEA, "")).isEqualTo("no_text");
        assertThat(error(EMEA, "x".repeat(40_001))).isEqualTo("msg_too_long");
        var blocks = sandbox.api()
                .chatPostMessage(r -> r.channel(EMEA).text("x").blocksAsString("[{\"type\":\"marquee\"}]"));
        assertThat(blocks.getError()).isEqualTo("invalid_blocks");
        assertThat(blocks.getResponseMetadata().getMessages())
                .anySatisfy(message -> assertThat(message).contains("[json-pointer:/blocks/0/type]"));
        assertThat(sandbox.api()
                        .chatPostMessage(r -> r.channel(EMEA).text("x").blocksAsString("no json"))
                        .getError())
                .isEqualTo("invalid_blocks_format");
        String section = "{\"type\":\"section\",\"text\":{\"type\":\"mrkdwn\",\"text\":\"" + "x".repeat(2_800) + "\"}}";
        assertThat(sandbox.api()
                        .chatPostMessage(r -> r.channel(EMEA)
                                .text("x")
                                .blocksAsString(
                                        "[" + String.join(",", List.of(section, section, section, section)) + "]"))
                        .getError())
                .isEqualTo("msg_blocks_too_long");
        assertThat(sandbox.workspace.messages().in(EMEA)).isEmpty();
    }
}

package dev.baton.sandbox;

import static dev.baton.sandbox.RunningSandbox.ANA;
import static dev.baton.sandbox.RunningSandbox.BEN;
import static dev.baton.sandbox.RunningSandbox.BOT;
import static dev.baton.sandbox.RunningSandbox.EMEA;
import static dev.baton.sandbox.RunningSandbox.OPERATIONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.methods.response.conversations.ConversationsHistoryResponse;
import com.slack.api.methods.response.conversations.ConversationsListResponse;
import com.slack.api.methods.response.users.UsersListResponse;
import com.slack.api.model.Conversation;
import com.slack.api.model.ConversationType;
import com.slack.api.model.Message;
import com.slack.api.model.User;
import com.slack.api.model.block.ActionsBlock;
import dev.baton.sandbox.workspace.Channel;
import dev.baton.sandbox.workspace.Content;
import dev.baton.sandbox.workspace.Draft;
import dev.baton.sandbox.workspace.Seed;
import dev.baton.sandbox.workspace.Workspace;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Slack's own client against the sandbox's API. */
class WebApiTest {

    private static final String BUTTON = """
            [{"type":"actions","elements":[{"type":"button","action_id":"claim","value":"109",
              "text":{"type":"plain_text","text":"Claim"}}]}]""";

    private final Path directory;
    private final RunningSandbox sandbox;

    WebApiTest(@TempDir Path directory) throws IOException {
        this.directory = directory;
        sandbox = new RunningSandbox(directory);
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    private ChatPostMessageResponse post(String text) throws IOException, SlackApiException {
        sandbox.clock.pass(Duration.ofSeconds(1));
        return sandbox.api().chatPostMessage(r -> r.channel(EMEA).text(text));
    }

    @Test
    void theBotLearnsWhoItIs() throws Exception {
        var me = sandbox.api().authTest(r -> r);
        assertThat(me.isOk()).isTrue();
        assertThat(me.getUserId()).isEqualTo(BOT);
        assertThat(me.getTeamId()).isEqualTo("T000SANDBOX");
        assertThat(me.getBotId()).isEqualTo("B00000BATON");
    }

    @Test
    void withoutTheRightTokenThereIsNothing() throws Exception {
        assertThat(sandbox.api("xoxb-guessed").authTest(r -> r).getError()).isEqualTo("invalid_auth");
        assertThat(sandbox.post("/api/auth.test").body()).isEqualTo("{\"ok\":false,\"error\":\"not_authed\"}");
        assertThat(sandbox.post("/api/auth.test", "token", "xoxb-sandbox").body())
                .contains("\"ok\":true");
        assertThat(sandbox.post("/api/auth.best", "token", "xoxb-sandbox").body())
                .isEqualTo("{\"ok\":false,\"error\":\"unknown_method\"}");
    }

    @Test
    void aPostedMessageComesBackWithItsBlocksAndMetadata() throws Exception {
        var posted = sandbox.api()
                .chatPostMessage(r -> r.channel(EMEA)
                        .text("Hot lead #109 & more")
                        .blocksAsString(BUTTON)
                        .metadata(Message.Metadata.builder()
                                .eventType("baton_item")
                                .eventPayload(Map.of("item", 7))
                                .build()));
        assertThat(posted.isOk()).isTrue();
        assertThat(posted.getChannel()).isEqualTo(EMEA);
        assertThat(posted.getTs()).matches("\\d{10}\\.\\d{6}");
        assertThat(posted.getMessage().getBotId()).isEqualTo("B00000BATON");

        Message found = sandbox.api()
                .conversationsHistory(r -> r.channel(EMEA).includeAllMetadata(true))
                .getMessages()
                .get(0);
        assertThat(found.getTs()).isEqualTo(posted.getTs());
        assertThat(found.getText()).isEqualTo("Hot lead #109 & more");
        assertThat(found.getMetadata().getEventType()).isEqualTo("baton_item");
        assertThat(found.getMetadata().getEventPayload()).containsEntry("item", 7.0);
        ActionsBlock block = (ActionsBlock) found.getBlocks().get(0);
        assertThat(block.getBlockId()).isNotBlank();
        assertThat(block.getElements()).hasSize(1);

        Message without = sandbox.api()
                .conversationsHistory(r -> r.channel(EMEA))
                .getMessages()
                .get(0);
        assertThat(without.getMetadata()).isNull();
    }

    @Test
    void whatWasAnsweredIsKeptAlready() throws Exception {
        String ts = post("card").getTs();
        Path copy = directory.resolve("after-the-crash.ndjson");
        Files.copy(directory.resolve("sandbox.ndjson"), copy);
        try (Workspace restarted = Workspace.open(copy, new Seed(List.of(), List.of()), sandbox.clock)) {
            assertThat(restarted.messages().get(EMEA, ts)).isPresent();
        }
    }

    @Test
    void anUpdateKeepsPlaceAndMetadataAndRemovesBlocksThatAreNotSentAgain() throws Exception {
        var posted = sandbox.api()
                .chatPostMessage(r -> r.channel(EMEA)
                        .text("before")
                        .blocksAsString(BUTTON)
                        .metadata(Message.Metadata.builder()
                                .eventType("baton_item")
                                .eventPayload(Map.of("item", 7))
                                .build()));
        var updated =
                sandbox.api().chatUpdate(r -> r.channel(EMEA).ts(posted.getTs()).text("after"));
        assertThat(updated.isOk()).isTrue();
        assertThat(updated.getTs()).isEqualTo(posted.getTs());
        Message now = sandbox.api()
                .conversationsHistory(r -> r.channel(EMEA).includeAllMetadata(true))
                .getMessages()
                .get(0);
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
    void repliesBelongToTheirThreadAndNotToTheHistory() throws Exception {
        String card = post("card").getTs();
        post("other");
        for (String line : List.of("one", "two")) {
            sandbox.clock.pass(Duration.ofSeconds(1));
            assertThat(sandbox.api()
                            .chatPostMessage(r -> r.channel(EMEA).threadTs(card).text(line))
                            .isOk())
                    .isTrue();
        }
        var thread = sandbox.api().conversationsReplies(r -> r.channel(EMEA).ts(card));
        assertThat(thread.getMessages()).extracting(Message::getText).containsExactly("card", "one", "two");
        var history = sandbox.api().conversationsHistory(r -> r.channel(EMEA));
        assertThat(history.getMessages()).extracting(Message::getText).containsExactly("other", "card");
        assertThat(history.getMessages().get(1).getReplyCount()).isEqualTo(2);
        assertThat(sandbox.api()
                        .conversationsReplies(r -> r.channel(EMEA).ts("1.000001"))
                        .getError())
                .isEqualTo("thread_not_found");
        assertThat(sandbox.api()
                        .chatPostMessage(
                                r -> r.channel(EMEA).threadTs("1.000001").text("x"))
                        .getError())
                .isEqualTo("thread_not_found");
    }

    @Test
    void theHistoryIsReadPageByPageNewestFirst() throws Exception {
        for (int i = 1; i <= 5; i++) {
            post("message " + i);
        }
        List<String> read = new ArrayList<>();
        String cursor = "";
        do {
            String from = cursor;
            ConversationsHistoryResponse page = sandbox.api()
                    .conversationsHistory(r -> r.channel(EMEA).limit(2).cursor(from));
            page.getMessages().forEach(message -> read.add(message.getText()));
            cursor = page.getResponseMetadata().getNextCursor();
            assertThat(page.isHasMore()).isEqualTo(!cursor.isEmpty());
        } while (!cursor.isEmpty());
        assertThat(read).containsExactly("message 5", "message 4", "message 3", "message 2", "message 1");
        assertThat(sandbox.api()
                        .conversationsHistory(r -> r.channel(EMEA).cursor("made up"))
                        .getError())
                .isEqualTo("invalid_cursor");
    }

    @Test
    void theHistoryCanBeAskedForFromAMomentOn() throws Exception {
        post("before");
        String mark = post("mark").getTs();
        post("after");
        assertThat(sandbox.api()
                        .conversationsHistory(r -> r.channel(EMEA).oldest(mark))
                        .getMessages())
                .extracting(Message::getText)
                .containsExactly("after");
        assertThat(sandbox.api()
                        .conversationsHistory(r -> r.channel(EMEA).oldest(mark).inclusive(true))
                        .getMessages())
                .extracting(Message::getText)
                .containsExactly("after", "mark");
        assertThat(sandbox.api()
                        .conversationsHistory(r -> r.channel(EMEA).latest(mark))
                        .getMessages())
                .extracting(Message::getText)
                .containsExactly("before");
    }

    @Test
    void channelsAndPeopleAreListedPageByPage() throws Exception {
        ConversationsListResponse channels =
                sandbox.api().conversationsList(r -> r.limit(1).types(List.of(ConversationType.PUBLIC_CHANNEL)));
        assertThat(channels.getChannels()).extracting(Conversation::getName).containsExactly("leads-emea");
        assertThat(sandbox.api()
                        .conversationsList(r ->
                                r.limit(1).cursor(channels.getResponseMetadata().getNextCursor()))
                        .getChannels())
                .extracting(Conversation::getName)
                .containsExactly("operations");

        UsersListResponse people = sandbox.api().usersList(r -> r.limit(2));
        assertThat(people.getMembers()).extracting(User::getName).containsExactly("baton", "ana");
        assertThat(sandbox.api()
                        .usersList(r ->
                                r.limit(2).cursor(people.getResponseMetadata().getNextCursor()))
                        .getMembers())
                .extracting(User::getName)
                .containsExactly("ben");
        assertThat(sandbox.api().conversationsMembers(r -> r.channel(EMEA)).getMembers())
                .containsExactly(BOT, ANA, BEN);
    }

    @Test
    void peopleAreDescribedWithEmailAndTimezone() throws Exception {
        User ana = sandbox.api().usersInfo(r -> r.user(ANA)).getUser();
        assertThat(ana.getRealName()).isEqualTo("Ana Silva");
        assertThat(ana.getTz()).isEqualTo("Europe/London");
        assertThat(ana.getProfile().getEmail()).isEqualTo("ana@sandbox.example");
        assertThat(sandbox.api()
                        .usersLookupByEmail(r -> r.email("BEN@sandbox.example"))
                        .getUser()
                        .getId())
                .isEqualTo(BEN);
        assertThat(sandbox.api()
                        .usersLookupByEmail(r -> r.email("carl@sandbox.example"))
                        .getError())
                .isEqualTo("users_not_found");
        assertThat(sandbox.api().usersInfo(r -> r.user("U0NOBODY")).getError()).isEqualTo("user_not_found");
    }

    @Test
    void whoIsDeactivatedIsNotFoundByEmailAndGetsNoMessages() throws Exception {
        sandbox.workspace.members().deactivate(ANA);
        assertThat(sandbox.api().usersInfo(r -> r.user(ANA)).getUser().isDeleted())
                .isTrue();
        assertThat(sandbox.api()
                        .usersLookupByEmail(r -> r.email("ana@sandbox.example"))
                        .getError())
                .isEqualTo("users_not_found");
        assertThat(sandbox.api().conversationsOpen(r -> r.users(List.of(ANA))).getError())
                .isEqualTo("user_disabled");
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

    private String error(String channel, String text) throws IOException, SlackApiException {
        var response = sandbox.api().chatPostMessage(r -> r.channel(channel).text(text));
        assertThat(response.isOk()).isFalse();
        return response.getError();
    }

    @Test
    void aChannelTakesAboutOneMessageASecond() throws Exception {
        for (int i = 0; i < 3; i++) {
            assertThat(sandbox.api()
                            .chatPostMessage(r -> r.channel(EMEA).text("burst"))
                            .isOk())
                    .isTrue();
        }
        assertThatThrownBy(
                        () -> sandbox.api().chatPostMessage(r -> r.channel(EMEA).text("too much")))
                .isInstanceOfSatisfying(SlackApiException.class, refused -> {
                    assertThat(refused.getResponse().code()).isEqualTo(429);
                    assertThat(refused.getResponse().header("Retry-After")).isEqualTo("3");
                    assertThat(refused.getError().getError()).isEqualTo("ratelimited");
                });
        assertThat(sandbox.api()
                        .chatPostMessage(r -> r.channel(OPERATIONS).text("elsewhere"))
                        .isOk())
                .isTrue();
        sandbox.clock.pass(Duration.ofSeconds(3));
        assertThat(sandbox.api()
                        .chatPostMessage(r -> r.channel(EMEA).text("later"))
                        .isOk())
                .isTrue();
    }

    @Test
    void aMethodIsCalledAsOftenAsItsTierAllows() throws Exception {
        for (int i = 0; i < 20; i++) {
            assertThat(sandbox.api().usersList(r -> r).isOk()).isTrue();
        }
        assertThatThrownBy(() -> sandbox.api().usersList(r -> r)).isInstanceOf(SlackApiException.class);
        sandbox.clock.pass(Duration.ofMinutes(1));
        assertThat(sandbox.api().usersList(r -> r).isOk()).isTrue();
    }

    @Test
    void userGroupsAreListedWithTheirMembers() throws Exception {
        sandbox.workspace.members().addGroup("emea", "EMEA reps", List.of(ANA));
        var group = sandbox.api()
                .usergroupsList(r -> r.includeUsers(true))
                .getUsergroups()
                .get(0);
        assertThat(group.getHandle()).isEqualTo("emea");
        assertThat(group.getUsers()).containsExactly(ANA);
        assertThat(sandbox.api()
                        .usergroupsUsersList(r -> r.usergroup(group.getId()))
                        .getUsers())
                .containsExactly(ANA);
        assertThat(sandbox.api().usergroupsUsersList(r -> r.usergroup("S0NONE")).getError())
                .isEqualTo("no_such_subteam");
    }

    @Test
    void argumentsComeAsJsonToo() throws Exception {
        var response = RunningSandbox.send(HttpRequest.newBuilder(sandbox.uri("/api/chat.postMessage"))
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Authorization", "Bearer xoxb-sandbox")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"channel\":\"#leads-emea\",\"text\":\"Grüße\",\"blocks\":[{\"type\":\"divider\"}]}")));
        assertThat(response.body()).contains("\"ok\":true").contains("Grüße").contains("\"type\":\"divider\"");
    }

    @Test
    void aMissingArgumentIsNamed() throws Exception {
        assertThat(sandbox.post("/api/chat.postMessage", "token", "xoxb-sandbox", "text", "x")
                        .body())
                .contains("invalid_arguments")
                .contains("missing required field: channel");
    }
}

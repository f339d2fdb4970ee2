package dev.baton.sandbox;

import static dev.baton.sandbox.RunningSandbox.ANA;
import static dev.baton.sandbox.RunningSandbox.BEN;
import static dev.baton.sandbox.RunningSandbox.EMEA;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.baton.sandbox.workspace.Message;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People act, and the bot gets what Slack would send. */
class ActingTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CLAIM = """
            [{"type":"actions","block_id":"row","elements":[
              {"type":"button","action_id":"claim","value":"109","text":{"type":"plain_text","text":"Claim #109"}},
              {"type":"button","action_id":"why","value":"109","text":{"type":"plain_text","text":"Why here?"}}]},
             {"type":"actions","block_id":"other","elements":[
              {"type":"button","action_id":"claim","value":"112","text":{"type":"plain_text","text":"Claim #112"}}]}]""";

    private final RunningSandbox sandbox;

    ActingTest(@TempDir Path directory) throws IOException {
        sandbox = new RunningSandbox(directory);
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    private JsonNode command(String user, String text) throws Exception {
        return JSON.readTree(sandbox.post("/sandbox/command", "user", user, "channel", "#leads-emea", "text", text)
                .body());
    }

    private JsonNode seenBy(String user) throws Exception {
        return JSON.readTree(
                        sandbox.get("/sandbox/channels/leads-emea?user=" + user).body())
                .path("messages");
    }

    @Test
    void aCommandArrivesSignedWithEverythingThatSlackSends() throws Exception {
        assertThat(command("ana", "/lead claim 109").path("ok").asBoolean()).isTrue();
        FakeBot.Request request = sandbox.bot.lastRequest();
        assertThat(request.path()).isEqualTo("/slack/events");
        assertThat(request.signed()).isTrue();
        assertThat(request.form())
                .containsEntry("command", "/lead")
                .containsEntry("text", "claim 109")
                .containsEntry("user_id", ANA)
                .containsEntry("channel_id", EMEA)
                .containsEntry("channel_name", "leads-emea")
                .containsEntry("team_id", "T000SANDBOX")
                .containsKeys("token", "team_domain", "user_name", "api_app_id", "trigger_id", "is_enterprise_install");
        assertThat(request.field("response_url"))
                .startsWith(sandbox.uri("/respond/").toString());
    }

    @Test
    void namesBecomeIdsAndReservedCharactersAreEscaped() throws Exception {
        command(
                "ana",
                "/lead list @ben #leads-emea #109 <!channel> A&B ana@sandbox.example https://a.example/?x=1&y=2");
        assertThat(sandbox.bot.lastRequest().field("text"))
                .isEqualTo("list <@U0000000BEN|ben> <#C0LEADSEMEA|leads-emea> #109 &lt;!channel&gt; A&amp;B"
                        + " <mailto:ana@sandbox.example|ana@sandbox.example> <https://a.example/?x=1&amp;y=2>");
    }

    @Test
    void thePrivateAnswerIsSeenByWhoAskedAndNobodyElse() throws Exception {
        sandbox.bot.answers(200, "application/json", "{\"text\":\"Nothing waits.\"}");
        JsonNode outcome = command("ana", "/lead list");
        assertThat(outcome.at("/shown/0/text").asText()).isEqualTo("Nothing waits.");
        assertThat(seenBy("ana")).hasSize(1);
        assertThat(seenBy("ana").at("/0/is_ephemeral").asBoolean()).isTrue();
        assertThat(seenBy("ben")).isEmpty();
    }

    @Test
    void anAnswerForEveryoneShowsTheCommandToo() throws Exception {
        sandbox.bot.answers(200, "application/json", "{\"response_type\":\"in_channel\",\"text\":\"Shared.\"}");
        command("ana", "/lead show 109");
        assertThat(sandbox.workspace.messages().in(EMEA))
                .extracting(Message::text)
                .containsExactly("/lead show 109", "Shared.");
    }

    @Test
    void aBotThatIsDownIsNamedToWhoAsked() throws Exception {
        sandbox.bot.close();
        JsonNode outcome = command("ana", "/lead list");
        assertThat(outcome.path("ok").asBoolean()).isFalse();
        assertThat(outcome.path("error").asText()).isEqualTo("dispatch_failed");
        assertThat(seenBy("ana").at("/0/text").asText()).startsWith("`/lead` did not respond (dispatch_failed)");
        assertThat(seenBy("ben")).isEmpty();
    }

    @Test
    void aBotThatDoesNotRunYetIsNamedToo() throws Exception {
        sandbox.botIsUnknown();
        assertThat(command("ana", "/lead list").path("detail").asText()).contains("not running yet");
    }

    @Test
    void aBotThatAnswersTooLateHasNotAnswered() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        sandbox.bot.waitsFor(never);
        try {
            assertThat(command("ana", "/lead list").path("error").asText()).isEqualTo("operation_timeout");
            assertThat(seenBy("ana").at("/0/text").asText()).startsWith("`/lead` did not respond (operation_timeout)");
        } finally {
            never.countDown();
        }
    }

    @Test
    void anAnswerThatSlackWouldRefuseIsNotShown() throws Exception {
        sandbox.bot.answers(200, "application/json", "{\"text\":\"x\",\"blocks\":[{\"type\":\"marquee\"}]}");
        assertThat(command("ana", "/lead list").path("error").asText()).isEqualTo("invalid_blocks");
        assertThat(seenBy("ana").at("/0/text").asText()).contains("failed").contains("invalid_blocks");
    }

    @Test
    void anUnknownCommandIsSentToNobody() throws Exception {
        assertThat(command("ana", "/led claim 109").path("error").asText()).isEqualTo("unknown_command");
        assertThat(sandbox.bot.requests()).isEmpty();
    }

    @Test
    void onlyMembersActInAChannel() throws Exception {
        sandbox.workspace.channels().leave(EMEA, BEN);
        assertThat(command("ben", "/lead list").path("error").asText()).isEqualTo("not_in_channel");
        assertThat(command("carl", "/lead list").path("error").asText()).isEqualTo("user_not_found");
        sandbox.workspace.members().deactivate(ANA);
        assertThat(command("ana", "/lead list").path("error").asText()).isEqualTo("account_inactive");
        assertThat(sandbox.bot.requests()).isEmpty();
        assertThat(sandbox.get("/sandbox/channels/leads-emea?user=ben").body()).contains("not_in_channel");
    }

    @Test
    void aClickArrivesAsBlockActions() throws Exception {
        String ts = sandbox.api()
                .chatPostMessage(r -> r.channel(EMEA).text("card").blocksAsString(CLAIM))
                .getTs();
        assertThat(click("ben", ts, "claim", "112").path("ok").asBoolean()).isTrue();
        FakeBot.Request request = sandbox.bot.lastRequest();
        assertThat(request.signed()).isTrue();
        JsonNode payload = JSON.readTree(request.field("payload"));
        assertThat(payload.path("type").asText()).isEqualTo("block_actions");
        assertThat(payload.at("/user/id").asText()).isEqualTo(BEN);
        assertThat(payload.at("/container/message_ts").asText()).isEqualTo(ts);
        assertThat(payload.at("/container/is_ephemeral").asBoolean()).isFalse();
        assertThat(payload.at("/message/text").asText()).isEqualTo("card");
        assertThat(payload.at("/actions/0/action_id").asText()).isEqualTo("claim");
        assertThat(payload.at("/actions/0/value").asText()).isEqualTo("112");
        assertThat(payload.at("/actions/0/block_id").asText()).isEqualTo("other");
        assertThat(payload.at("/actions/0/type").asText()).isEqualTo("button");
        assertThat(payload.at("/actions/0/action_ts").asText()).isNotBlank();
        assertThat(payload.path("trigger_id").asText()).isNotBlank();
        assertThat(payload.path("actions")).hasSize(1);
    }

    @Test
    void aButtonInAPrivateMessageIsPressedOnlyByItsReader() throws Exception {
        String ts = sandbox.api()
                .chatPostEphemeral(r -> r.channel(EMEA).user(ANA).text("x").blocksAsString(CLAIM))
                .getMessageTs();
        assertThat(click("ben", ts, "claim", "109").path("error").asText()).isEqualTo("message_not_found");
        assertThat(click("ana", ts, "claim", "109").path("ok").asBoolean()).isTrue();
        JsonNode payload = JSON.readTree(sandbox.bot.lastRequest().field("payload"));
        assertThat(payload.at("/container/is_ephemeral").asBoolean()).isTrue();
        assertThat(payload.has("message")).isFalse();
    }

    @Test
    void aButtonThatIsNotThereIsNotPressed() throws Exception {
        String ts = sandbox.api()
                .chatPostMessage(r -> r.channel(EMEA).text("card").blocksAsString(CLAIM))
                .getTs();
        assertThat(click("ana", ts, "release", "109").path("error").asText()).isEqualTo("action_not_found");
        assertThat(sandbox.bot.requests()).isEmpty();
    }

    private JsonNode click(String user, String ts, String action, String value) throws Exception {
        return JSON.readTree(sandbox.post(
                        "/sandbox/click", "user", user, "channel", EMEA, "ts", ts, "action_id", action, "value", value)
                .body());
    }

    @Test
    void laterAnswersComeThroughTheResponseUrlFiveTimesInHalfAnHour() throws Exception {
        command("ana", "/lead list");
        String url = sandbox.bot.lastRequest().field("response_url");
        for (int i = 1; i <= 5; i++) {
            assertThat(sandbox.postJson(url, "{\"text\":\"answer " + i + "\"}").body())
                    .isEqualTo("ok");
        }
        assertThat(sandbox.postJson(url, "{\"text\":\"answer 6\"}").statusCode())
                .isEqualTo(404);
        assertThat(seenBy("ana")).hasSize(5);
        assertThat(seenBy("ben")).isEmpty();

        command("ana", "/lead list");
        String late = sandbox.bot.lastRequest().field("response_url");
        sandbox.clock.pass(Duration.ofMinutes(31));
        assertThat(sandbox.postJson(late, "{\"text\":\"too late\"}").statusCode())
                .isEqualTo(404);
    }

    @Test
    void anAnswerToAClickReplacesOrDeletesWhatWasClickedIn() throws Exception {
        String ts = sandbox.api()
                .chatPostEphemeral(r -> r.channel(EMEA).user(ANA).text("x").blocksAsString(CLAIM))
                .getMessageTs();
        click("ana", ts, "claim", "109");
        String url = JSON.readTree(sandbox.bot.lastRequest().field("payload"))
                .path("response_url")
                .asText();
        sandbox.postJson(url, "{\"replace_original\":true,\"text\":\"instead\"}");
        assertThat(seenBy("ana")).hasSize(1);
        assertThat(seenBy("ana").at("/0/text").asText()).isEqualTo("instead");
        assertThat(seenBy("ana").at("/0/ts").asText()).isEqualTo(ts);
        sandbox.postJson(url, "{\"delete_original\":true}");
        assertThat(seenBy("ana")).isEmpty();
    }

    @Test
    void aTriggerOpensOneModalWithinThreeSeconds() throws Exception {
        command("ana", "/lead list");
        String trigger = sandbox.bot.lastRequest().field("trigger_id");
        assertThat(open(trigger)).isEmpty();
        assertThat(sandbox.workspace.views().stack(ANA)).hasSize(1);
        assertThat(open(trigger)).isEqualTo("exchanged_trigger_id");
        assertThat(open("made up")).isEqualTo("invalid_trigger_id");
        command("ana", "/lead list");
        sandbox.clock.pass(Duration.ofSeconds(4));
        assertThat(open(sandbox.bot.lastRequest().field("trigger_id"))).isEqualTo("expired_trigger_id");
    }

    private String open(String trigger) throws Exception {
        var response = sandbox.api().viewsOpen(r -> r.triggerId(trigger).viewAsString("""
                        {"type":"modal","title":{"type":"plain_text","text":"Turn down"},"blocks":[{"type":"divider"}]}"""));
        return response.isOk() ? "" : response.getError();
    }

    @Test
    void whatSomeoneSaysIsThereForAll() throws Exception {
        sandbox.post("/sandbox/message", "user", "ana", "channel", "leads-emea", "text", "Who takes <#109>?");
        assertThat(seenBy("ben").at("/0/text").asText()).isEqualTo("Who takes &lt;#109&gt;?");
        assertThat(sandbox.bot.requests()).isEmpty();
    }

    @Test
    void directMessagesWithTheBotAreSeenByTheirPerson() throws Exception {
        sandbox.api().chatPostMessage(r -> r.channel(ANA).text("the contact"));
        assertThat(sandbox.get("/sandbox/channels/@baton?user=ana").body()).contains("the contact");
        assertThat(sandbox.get("/sandbox/channels/@baton?user=ben").body()).doesNotContain("the contact");
    }

    @Test
    void aForeignSiteCanNeitherReadNorAct() throws Exception {
        for (String origin : List.of("https://evil.example", "null", "http://localhost:1")) {
            var request = HttpRequest.newBuilder(sandbox.uri("/sandbox/command"))
                    .header("Origin", origin)
                    .POST(HttpRequest.BodyPublishers.ofString("user=ana&channel=leads-emea&text=list"));
            assertThat(RunningSandbox.send(request).statusCode()).isEqualTo(403);
        }
        assertThat(sandbox.bot.requests()).isEmpty();
        assertThat(answerAs("evil.example", sandbox.server.port())).startsWith("HTTP/1.1 421");
        assertThat(answerAs("localhost:" + sandbox.server.port(), sandbox.server.port()))
                .startsWith("HTTP/1.1 200");
    }

    private static String answerAs(String host, int port) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream()
                    .write(("GET /sandbox/channels/leads-emea?user=ana HTTP/1.1\r\nHost: " + host
                                    + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void thePageActsThroughTheSameDoor() throws Exception {
        String ts = sandbox.api()
                .chatPostMessage(r -> r.channel(EMEA).text("card").blocksAsString(CLAIM))
                .getTs();
        assertThat(sandbox.get("/?as=ana").statusCode()).isEqualTo(200);
        sandbox.post("/messages", "as", ANA, "channel", EMEA, "text", "/lead claim 109");
        assertThat(sandbox.bot.lastRequest().field("text")).isEqualTo("claim 109");
        sandbox.post("/clicks", "as", ANA, "channel", EMEA, "message", ts, "button", "other&claim");
        assertThat(sandbox.bot.lastRequest().field("payload")).contains("\"value\":\"112\"");
        var refused = sandbox.post("/messages", "as", ANA, "channel", EMEA, "text", "/led claim 109");
        assertThat(refused.body()).contains("/led is not a command");
    }

    @Test
    void anUnknownAddressIsAnsweredWithWhatThereIs() throws Exception {
        var response = sandbox.post("/sandbox/teleport");
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).contains("/sandbox/command");
    }
}

package dev.baton.sandbox;

import static dev.baton.sandbox.RunningSandbox.ANA;
import static dev.baton.sandbox.RunningSandbox.BEN;
import static dev.baton.sandbox.RunningSandbox.EMEA;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.baton.sandbox.workspace.Message;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People type, and the bot gets what Slack would send. */
class CommandsTest extends ActingFixture {

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

    @ParameterizedTest
    @ValueSource(strings = {"/lead", "/lead ", "", " "})
    void aCommandWithNothingBehindItIsSentToo(String typed) throws Exception {
        assertThat(command("ana", typed).path("ok").asBoolean()).isTrue();
        assertThat(sandbox.bot.lastRequest().form())
                .containsEntry("command", "/lead")
                .containsEntry("text", "");
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
    void whatSomeoneSaysIsThereForAll() throws Exception {
        sandbox.post("/sandbox/message", "user", "ana", "channel", "leads-emea", "text", "Who takes <#109>?");
        assertThat(seenBy("ben").at("/0/text").asText()).isEqualTo("Who takes &lt;#109&gt;?");
        assertThat(sandbox.bot.requests()).isEmpty();
    }
}

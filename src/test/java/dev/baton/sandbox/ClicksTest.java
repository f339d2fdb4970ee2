package dev.baton.sandbox;

import static dev.baton.sandbox.RunningSandbox.ANA;
import static dev.baton.sandbox.RunningSandbox.BEN;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** People click and the bot answers later, through what Slack would let it. */
class ClicksTest extends ActingFixture {

    @Test
    void aClickArrivesAsBlockActions() throws Exception {
        String ts = card();
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
    void anOptionOfAMenuArrivesAsTheOneThatWasChosen() throws Exception {
        String ts = card();
        assertThat(click("ben", ts, "more", "release-109").path("ok").asBoolean())
                .isTrue();
        JsonNode action =
                JSON.readTree(sandbox.bot.lastRequest().field("payload")).at("/actions/0");
        assertThat(action.path("type").asText()).isEqualTo("overflow");
        assertThat(action.path("action_id").asText()).isEqualTo("more");
        assertThat(action.path("block_id").asText()).isEqualTo("row");
        assertThat(action.at("/selected_option/value").asText()).isEqualTo("release-109");
        assertThat(action.has("value")).isFalse();
        assertThat(click("ben", ts, "more", "release-112").path("error").asText())
                .isEqualTo("action_not_found");
    }

    @Test
    void aButtonInAPrivateMessageIsPressedOnlyByItsReader() throws Exception {
        String ts = cardOnlyFor(ANA);
        assertThat(click("ben", ts, "claim", "109").path("error").asText()).isEqualTo("message_not_found");
        assertThat(click("ana", ts, "claim", "109").path("ok").asBoolean()).isTrue();
        JsonNode payload = JSON.readTree(sandbox.bot.lastRequest().field("payload"));
        assertThat(payload.at("/container/is_ephemeral").asBoolean()).isTrue();
        assertThat(payload.has("message")).isFalse();
    }

    @Test
    void aButtonThatIsNotThereIsNotPressed() throws Exception {
        String ts = card();
        assertThat(click("ana", ts, "release", "109").path("error").asText()).isEqualTo("action_not_found");
        assertThat(sandbox.bot.requests()).isEmpty();
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
        sandbox.clock.tick(Duration.ofMinutes(31));
        assertThat(sandbox.postJson(late, "{\"text\":\"too late\"}").statusCode())
                .isEqualTo(404);
    }

    @Test
    void anAnswerToAClickReplacesOrDeletesWhatWasClickedIn() throws Exception {
        String ts = cardOnlyFor(ANA);
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
    void aLaterAnswerIsForAllWhereItSaysSoAndWhatStandsElsewhereStays() throws Exception {
        command("ana", "/lead list");
        String url = sandbox.bot.lastRequest().field("response_url");
        sandbox.postJson(url, "{\"response_type\":\"in_channel\",\"text\":\"for all\"}");
        assertThat(seenBy("ben").at("/0/text").asText()).isEqualTo("for all");
        // A command has no original: there is nothing to replace or to delete.
        sandbox.postJson(url, "{\"replace_original\":true,\"text\":\"for Ana\"}");
        sandbox.postJson(url, "{\"delete_original\":true,\"text\":\"for Ana, too\"}");
        assertThat(seenBy("ben")).hasSize(1);
        assertThat(seenBy("ana")).hasSize(3);
    }

    @Test
    void aCardForAllIsReplacedForAllByAnAnswerToAClick() throws Exception {
        String ts = card();
        click("ana", ts, "claim", "109");
        String url = JSON.readTree(sandbox.bot.lastRequest().field("payload"))
                .path("response_url")
                .asText();
        sandbox.postJson(url, "{\"text\":\"only for Ana\"}");
        sandbox.postJson(url, "{\"replace_original\":true,\"text\":\"instead\"}");
        assertThat(seenBy("ben")).hasSize(1);
        assertThat(seenBy("ben").at("/0/text").asText()).isEqualTo("instead");
        assertThat(seenBy("ben").at("/0/ts").asText()).isEqualTo(ts);
        assertThat(seenBy("ana")).hasSize(2);
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
        sandbox.clock.tick(Duration.ofSeconds(4));
        assertThat(open(sandbox.bot.lastRequest().field("trigger_id"))).isEqualTo("expired_trigger_id");
    }

    private String open(String trigger) throws Exception {
        var response = sandbox.api().viewsOpen(r -> r.triggerId(trigger).viewAsString("""
                        {"type":"modal","title":{"type":"plain_text","text":"Turn down"},"blocks":[{"type":"divider"}]}"""));
        return response.isOk() ? "" : response.getError();
    }
}

package dev.baton.sandbox;

import static dev.baton.sandbox.RunningSandbox.ANA;
import static dev.baton.sandbox.RunningSandbox.BOT;
import static dev.baton.sandbox.RunningSandbox.EMEA;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People use the shortcuts of the app's manifest. */
class ShortcutsTest extends ActingFixture {

    private JsonNode use(String callbackId, String... where) throws Exception {
        String[] fields = {"user", "ana", "callback_id", callbackId, "channel", EMEA, "", ""};
        if (where.length > 0) {
            fields[6] = "ts";
            fields[7] = where[0];
        }
        return JSON.readTree(sandbox.post("/sandbox/shortcut", fields).body());
    }

    private JsonNode payload() throws Exception {
        return JSON.readTree(sandbox.bot.lastRequest().field("payload"));
    }

    @Test
    void aGlobalShortcutComesWithATriggerAndNoChannel() throws Exception {
        assertThat(use("hand_off").path("ok").asBoolean()).isTrue();

        JsonNode payload = payload();
        assertThat(sandbox.bot.lastRequest().signed()).isTrue();
        assertThat(payload.path("type").asText()).isEqualTo("shortcut");
        assertThat(payload.path("callback_id").asText()).isEqualTo("hand_off");
        assertThat(payload.at("/user/id").asText()).isEqualTo(ANA);
        assertThat(payload.path("action_ts").asText()).isNotBlank();
        assertThat(payload.has("channel") || payload.has("response_url")).isFalse();
        String trigger = payload.path("trigger_id").asText();
        var opened = sandbox.api().viewsOpen(r -> r.triggerId(trigger).viewAsString("""
                {"type":"modal","title":{"type":"plain_text","text":"Hand off"},"blocks":[{"type":"divider"}]}"""));
        assertThat(opened.isOk()).isTrue();
        assertThat(sandbox.workspace.views().stack(ANA)).hasSize(1);
    }

    @Test
    void aMessageShortcutComesWithItsMessageAndAWayToAnswer() throws Exception {
        String ts = JSON.readTree(
                        sandbox.post("/sandbox/message", "user", "ben", "channel", EMEA, "text", "Call Jo, jo@acme.com")
                                .body())
                .at("/shown/0/ts")
                .asText();
        sandbox.workspace.channels().leave(EMEA, BOT);
        use("hand_off_this", ts);

        JsonNode payload = payload();
        assertThat(payload.path("type").asText()).isEqualTo("message_action");
        assertThat(payload.path("callback_id").asText()).isEqualTo("hand_off_this");
        assertThat(payload.path("message_ts").asText()).isEqualTo(ts);
        assertThat(payload.at("/message/text").asText()).isEqualTo("Call Jo, <mailto:jo@acme.com|jo@acme.com>");
        assertThat(payload.at("/channel/id").asText()).isEqualTo(EMEA);
        assertThat(payload.at("/channel/name").asText()).isEqualTo("leads-emea");
        assertThat(payload.path("trigger_id").asText()).isNotBlank();
        String url = payload.path("response_url").asText();
        sandbox.postJson(url, "{\"text\":\"Only for Ana.\"}");
        assertThat(seenBy("ana")).hasSize(2);
        assertThat(seenBy("ben")).hasSize(1);
        sandbox.postJson(url, "{\"response_type\":\"in_channel\",\"text\":\"For all.\"}");
        assertThat(seenBy("ben").at("/1/text").asText()).isEqualTo("For all.");
    }

    @Test
    void whatIsNotOfferedThereIsNotSent() throws Exception {
        String ts = card();
        assertThat(use("hand_off_this").path("error").asText()).isEqualTo("unknown_shortcut");
        assertThat(use("hand_off", ts).path("error").asText()).isEqualTo("unknown_shortcut");
        assertThat(use("hand_off_this", "1.000001").path("error").asText()).isEqualTo("message_not_found");
        assertThat(use("hand_off_this", cardOnlyFor(ANA)).path("error").asText())
                .isEqualTo("message_not_found");
        assertThat(sandbox.bot.requests()).isEmpty();
    }

    @Test
    void aShortcutThatIsNotAcknowledgedIsSaidNotToHaveResponded() throws Exception {
        sandbox.bot.answers(500, "text/plain", "");
        JsonNode answer = use("hand_off");
        assertThat(answer.path("error").asText()).isEqualTo("dispatch_failed");
        assertThat(answer.path("detail").asText()).startsWith("“Hand off a lead” did not respond (dispatch_failed)");
    }

    @Test
    void withoutTheScopeForThemThereAreNone(@TempDir Path elsewhere) throws Exception {
        try (RunningSandbox without = new RunningSandbox(elsewhere, "commands,", "")) {
            assertThat(without.post("/sandbox/shortcut", "user", "ana", "callback_id", "hand_off")
                            .body())
                    .contains("unknown_shortcut");
            assertThat(without.get("/?as=" + ANA + "&channel=" + EMEA).body()).doesNotContain("Hand off a lead");
        }
    }

    @Test
    void thePageOffersAndUsesBoth() throws Exception {
        String ts = card();
        assertThat(sandbox.get("/?as=" + ANA + "&channel=" + EMEA).body())
                .contains("Hand off a lead", "Hand off from this");

        sandbox.post("/shortcuts", "as", ANA, "channel", EMEA, "shortcut", "hand_off");
        assertThat(payload().path("type").asText()).isEqualTo("shortcut");
        sandbox.post("/shortcuts", "as", ANA, "channel", EMEA, "message", ts, "shortcut", "hand_off_this");
        assertThat(payload().path("message_ts").asText()).isEqualTo(ts);
    }
}

package dev.baton.sandbox;

import static dev.baton.sandbox.RunningSandbox.ANA;
import static dev.baton.sandbox.RunningSandbox.BOT;
import static dev.baton.sandbox.RunningSandbox.EMEA;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** People say something that is for the app: where it is mentioned, and in its direct messages. */
@Timeout(60)
class OverhearingTest extends ActingFixture {

    private JsonNode say(String channel, String text, String... more) throws Exception {
        return say(sandbox, channel, text, more);
    }

    private static JsonNode say(RunningSandbox where, String channel, String text, String... more) throws Exception {
        String[] fields = {"user", "ana", "channel", channel, "text", text, "x", ""};
        if (more.length > 0) {
            fields[6] = more[0];
            fields[7] = more[1];
        }
        return JSON.readTree(where.post("/sandbox/message", fields).body());
    }

    private JsonNode told() throws Exception {
        return JSON.readTree(sandbox.bot.lastRequest().field("json"));
    }

    @Test
    void aMentionIsToldAsSlackTellsIt() throws Exception {
        JsonNode said = say("leads-emea", "@Baton what became of acme.com, jo@acme.com & <b>?")
                .at("/shown/0");

        assertThat(sandbox.bot.lastRequest().signed()).isTrue();
        JsonNode told = told();
        assertThat(told.path("type").asText()).isEqualTo("event_callback");
        assertThat(told.path("event_id").asText()).matches("Ev[0-9A-F]{10}");
        assertThat(told.path("event_time").isIntegralNumber()).isTrue();
        assertThat(told.at("/authorizations/0/user_id").asText()).isEqualTo(BOT);
        JsonNode event = told.path("event");
        assertThat(event.path("type").asText()).isEqualTo("app_mention");
        assertThat(event.path("user").asText()).isEqualTo(ANA);
        assertThat(event.path("channel").asText()).isEqualTo(EMEA);
        assertThat(event.path("ts").asText()).isEqualTo(said.path("ts").asText());
        assertThat(event.path("event_ts").asText()).isEqualTo(said.path("ts").asText());
        assertThat(event.path("text").asText())
                .isEqualTo("<@U000000BATON> what became of <http://acme.com|acme.com>,"
                        + " <mailto:jo@acme.com|jo@acme.com> &amp; &lt;b&gt;?");
        assertThat(event.has("thread_ts")).isFalse();
    }

    @Test
    void aMentionInAThreadNamesTheThread() throws Exception {
        String card = card();
        say("leads-emea", "@baton why?", "thread_ts", card);

        assertThat(told().at("/event/thread_ts").asText()).isEqualTo(card);
        assertThat(told().at("/event/parent_user_id").asText()).isEqualTo(BOT);
        assertThat(say("leads-emea", "@baton why?", "thread_ts", "1.000001")
                        .path("error")
                        .asText())
                .isEqualTo("thread_not_found");
    }

    @Test
    void aReplyOnThePageReachesTheAppWithItsThreadAndNoCommandDoes() throws Exception {
        String direct = "D0000000ANA";
        String ts = say("@baton", "what became of the webinar leads?")
                .at("/shown/0/ts")
                .asText();
        int before = sandbox.bot.requests().size();

        assertThat(reply(direct, ts, "/lead list")).contains("no commands in a thread", "Nothing was sent");
        assertThat(reply(direct, "1.000001", "and last week?")).contains("no such thread");
        assertThat(sandbox.bot.requests()).hasSize(before);

        assertThat(reply(direct, ts, "and last week?")).isEmpty();
        JsonNode event = told().path("event");
        assertThat(event.path("type").asText()).isEqualTo("message");
        assertThat(event.path("text").asText()).isEqualTo("and last week?");
        assertThat(event.path("thread_ts").asText()).isEqualTo(ts);
    }

    private String reply(String channel, String thread, String text) throws Exception {
        return sandbox.post("/messages", "as", ANA, "channel", channel, "thread", thread, "text", text)
                .body();
    }

    @Test
    void whatIsWrittenToTheAppIsToldAsAMessage() throws Exception {
        say("@baton", "what happened to the webinar leads? @baton");

        JsonNode event = told().path("event");
        assertThat(event.path("type").asText()).isEqualTo("message");
        assertThat(event.path("channel_type").asText()).isEqualTo("im");
        assertThat(event.path("channel").asText()).startsWith("D");
        assertThat(event.has("subtype")).isFalse();
        assertThat(sandbox.bot.requests()).hasSize(1);
    }

    @Test
    void whatIsNotForTheAppIsNotToldToIt() throws Exception {
        say("leads-emea", "Who takes this? @ben");
        sandbox.workspace.channels().leave(EMEA, BOT);
        say("leads-emea", "@baton are you there?");
        assertThat(sandbox.bot.requests()).isEmpty();
        assertThat(seenBy("ben")).hasSize(2);
    }

    @Test
    void anEventThatIsNotTakenIsToldAgainAndTheMessageStands() throws Exception {
        sandbox.bot.answers(500, "text/plain", "");
        assertThat(say("@baton", "hello").path("ok").asBoolean()).isTrue();

        FakeBot.Request again = sandbox.bot.request(2);
        assertThat(again.retry()).isEqualTo("1 http_error");
        assertThat(again.field("json")).isEqualTo(sandbox.bot.request(1).field("json"));
    }

    @Test
    void onlyWhatTheManifestAsksForIsTold(@TempDir Path elsewhere) throws Exception {
        String events = "app_home_opened, app_mention, message.im";
        try (RunningSandbox deaf = new RunningSandbox(elsewhere, events, "app_home_opened")) {
            say(deaf, "@baton", "hello");
            say(deaf, "leads-emea", "@baton hello");
            assertThat(deaf.bot.requests()).isEmpty();
        }
    }

    @Test
    void anAppThatOnlyReadsCannotBeWrittenTo(@TempDir Path elsewhere) throws Exception {
        String readOnly = "messages_tab_read_only_enabled: ";
        try (RunningSandbox closed = new RunningSandbox(elsewhere, readOnly + "false", readOnly + "true")) {
            JsonNode answer = say(closed, "@baton", "hello");
            assertThat(answer.path("error").asText()).isEqualTo("messages_tab_disabled");
            assertThat(answer.path("detail").asText()).contains("turned off");
            assertThat(closed.get("/?as=" + ANA + "&channel=D0000000ANA").body())
                    .contains("Sending messages to this app has been turned off.")
                    .doesNotContain("<textarea");
        }
    }
}

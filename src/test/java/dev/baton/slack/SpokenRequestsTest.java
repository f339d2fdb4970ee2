package dev.baton.slack;

import static dev.baton.slack.command.Office.ANA;
import static dev.baton.slack.command.Office.MIA;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.UserId;
import dev.baton.slack.command.Office;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people say where Baton hears it, in Slack's own payloads over HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SpokenRequestsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Office office;
    private SlackOverHttp slack;
    private int events;

    @BeforeAll
    void open(@TempDir Path directory) throws Exception {
        office = new Office(directory).withPeople();
        office.ready("Northwind", 84);
        slack = new SlackOverHttp(office, (url, message) -> {});
    }

    @AfterAll
    void close() {
        slack.close();
        office.close();
    }

    @Test
    void aMentionIsAnsweredToTheAskerAloneWhereItWasMade() throws Exception {
        assertThat(tell(mention("<@UBOT> what happened to the webinar leads this week?"))
                        .body())
                .isEmpty();
        SlackOverHttp.Replied reply = slack.reply();
        assertThat(reply.to()).isEqualTo(new Said("C1", new UserId(MIA), null, false));
        assertThat(reply.message().blocks().toString())
                .contains(
                        "I read this as: what happened to leads of campaign webinar-may, handed off this week so far (9–13 Nov).")
                .contains("The same, typed: `/lead campaign webinar-may this week`");
    }

    @Test
    void aMentionInAThreadIsAnsweredInIt() throws Exception {
        tell(mention("hey <@UBOT|baton>, where is #1?").put("thread_ts", "17.5"));
        SlackOverHttp.Replied reply = slack.reply();
        assertThat(reply.to().threadTs()).isEqualTo("17.5");
        assertThat(reply.message().text()).contains("#1 is open");
    }

    @Test
    void whatIsWrittenToBatonIsAnsweredThere() throws Exception {
        tell(direct("what is waiting in EMEA?"));
        SlackOverHttp.Replied reply = slack.reply();
        assertThat(reply.to()).isEqualTo(new Said("D1", new UserId(MIA), null, true));
        assertThat(reply.message().blocks().toString()).contains("a list of leads in EMEA, now open", "#1 ");
    }

    @Test
    void whatIsNotUnderstoodIsToldWithWhatIs() throws Exception {
        tell(direct("leads of the flurb <!channel> webinr &lt;@U0MAX&gt; last week"));
        String said = slack.reply().message().toString();
        assertThat(said)
                .contains("I do not know what to make of `flurb`", "I can be asked by")
                .doesNotContain("<!", "<@");
    }

    @Test
    void nothingIsMovedByWhatIsSaid() throws Exception {
        tell(mention("<@UBOT> claim 1").put("user", ANA));
        assertThat(slack.reply().message().text())
                .isEqualTo("Here I only answer questions, so nothing was done. Type `/lead claim 1` to do it.");
        assertThat(office.store()
                        .leadBook()
                        .find(LeadNumber.parse("1").orElseThrow())
                        .orElseThrow()
                        .claim())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<@UBOT>", "hello", "help"})
    void whoSaysNothingIsHelped(String text) throws Exception {
        tell(direct(text));
        assertThat(slack.reply().message().text()).isEqualTo("What you can ask Baton");
    }

    @Test
    void anEventThatIsToldAgainIsAnsweredOnce() throws Exception {
        ObjectNode told = payload(direct("what is held?"));
        assertThat(slack.json(told.toString()).statusCode()).isEqualTo(200);
        assertThat(slack.reply().message().text()).contains("held");
        for (int again = 0; again < 3; again++) {
            assertThat(slack.json(told.toString()).statusCode()).isEqualTo(200);
        }
        tell(direct("where is 1?"));
        assertThat(slack.reply().message().text()).contains("#1 is open");
        assertThat(slack.hasMoreReplies()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "bot_id, B1",
        "subtype, message_changed",
        "subtype, message_deleted",
        "subtype, channel_join",
        "subtype, file_share",
        "subtype, bot_message",
        "channel_type, channel",
        "user, UBOT",
        "user, ''"
    })
    void whatIsNobodysQuestionIsPassedOver(String field, String value) throws Exception {
        assertThat(tell(direct("what is held?").put(field, value)).statusCode()).isEqualTo(200);
        ObjectNode edited = direct("what is held?");
        edited.putObject("edited").put("user", MIA).put("ts", "2.0");
        assertThat(tell(edited).statusCode()).isEqualTo(200);
        tell(direct("where is 1?"));
        assertThat(slack.reply().message().text()).contains("#1 is open");
        assertThat(slack.hasMoreReplies()).isFalse();
    }

    private HttpResponse<String> tell(ObjectNode event) throws Exception {
        return slack.json(payload(event).toString());
    }

    private ObjectNode payload(ObjectNode event) {
        ObjectNode payload = JSON.createObjectNode()
                .put("type", "event_callback")
                .put("team_id", "T1")
                .put("event_id", "Ev" + events++);
        payload.putArray("authorizations")
                .addObject()
                .put("team_id", "T1")
                .put("user_id", "UBOT")
                .put("is_bot", true);
        payload.set("event", event);
        return payload;
    }

    private static ObjectNode mention(String text) {
        return said("app_mention", "C1", text);
    }

    private static ObjectNode direct(String text) {
        return said("message", "D1", text).put("channel_type", "im");
    }

    private static ObjectNode said(String type, String channel, String text) {
        return JSON.createObjectNode()
                .put("type", type)
                .put("channel", channel)
                .put("user", MIA)
                .put("text", text)
                .put("ts", "1.0")
                .put("event_ts", "1.0");
    }
}

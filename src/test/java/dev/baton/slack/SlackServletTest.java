package dev.baton.slack;

import static dev.baton.slack.command.Office.ANA;
import static dev.baton.slack.command.Office.BEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.Lead;
import dev.baton.slack.command.Office;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the servlet takes, refuses and lets pass, over real HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SlackServletTest {

    private Office office;
    private SlackOverHttp slack;
    private int cases;

    @BeforeAll
    void open(@TempDir Path directory) throws Exception {
        office = new Office(directory).withPeople();
        slack = new SlackOverHttp(office, (url, message) -> {});
    }

    @AfterAll
    void close() {
        slack.close();
        office.close();
    }

    @Test
    void anUnknownCommandIsAnsweredInItsAcknowledgement() throws Exception {
        HttpResponse<String> response = slack.form(slack.command(ANA, "/deal", "claim 1"));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("ephemeral", "I do not know that command, button or form");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\": \"event_callback\", \"event_id\": \"Ev1\", \"event\": {\"type\": \"app_mention\"}}",
                "{\"type\": \"event_callback\", \"event_id\": \"Ev2\", \"event\": {\"type\": \"message\","
                        + " \"subtype\": \"channel_join\"}}",
                "{\"type\": \"event_callback\", \"event_id\": \"Ev3\", \"event\": {\"type\": \"from_the_future\"}}",
                "{\"type\": \"app_rate_limited\"}"
            })
    void eventsThatNobodyAskedForAreAcknowledged(String event) throws Exception {
        HttpResponse<String> response = slack.json(event);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"view_closed", "view_submission", "shortcut", "message_action", "something_new"})
    void interactionsThatAreNotBuiltAreAcknowledged(String type) throws Exception {
        String payload = "{\"type\": \"%s\", \"user\": {\"id\": \"U0ANA\"}, \"team\": {\"id\": \"T1\"},".formatted(type)
                + " \"message\": {\"ts\": \"1.1\", \"text\": \"x\"}, \"channel\": {\"id\": \"C1\", \"name\": \"x\"},"
                + " \"callback_id\": \"x\", \"view\": {\"type\": \"modal\", \"callback_id\": \"x\"}}";
        HttpResponse<String> response =
                slack.form("payload=" + java.net.URLEncoder.encode(payload, StandardCharsets.UTF_8));
        assertThat(response.statusCode()).isEqualTo(200);
    }

    @Test
    void slacksOwnChecksAreAnswered() throws Exception {
        assertThat(slack.json("{\"type\": \"url_verification\", \"challenge\": \"3eZbrw1aB\"}")
                        .body())
                .isEqualTo("3eZbrw1aB");
        assertThat(slack.form("ssl_check=1&token=x").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{}",
                "[]",
                "null",
                "{\"type\": 3}",
                "{\"type\": \"event_callback\"}",
                "{\"type\": \"event_callback\", \"event\": []}",
                "payload=",
                "payload=%7B",
                "payload=%ZZ",
                "payload=[]",
                "payload=%7B%22type%22%3A%22block_actions%22%7D",
                "text=claim+1",
                "command=&text=claim+1&user_id=U0ANA&channel_id=C1",
                "\u0000\u0001"
            })
    void whatCannotBeReadIsRefusedWithoutAStackTrace(String body) throws Exception {
        HttpResponse<String> response = slack.form(body);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).doesNotContain("Exception", "at dev.baton", "com.slack");
        assertThat(response.headers().firstValue("Server")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\": \"view_closed\", \"user\": {\"id\": \"U0ANA\"}}",
                "{\"type\": \"view_submission\", \"user\": {\"id\": \"U0ANA\"}}",
                "{\"type\": \"block_actions\", \"user\": {\"id\": \"U0ANA\"}, \"actions\": [null]}"
            })
    void formOrClickWithoutWhatItIsAboutIsRefused(String payload) throws Exception {
        HttpResponse<String> response =
                slack.form("payload=" + java.net.URLEncoder.encode(payload, StandardCharsets.UTF_8));
        assertThat(response.statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ", \"user\": \" \"", ", \"user\": {\"id\": \"U0ANA\"}", ", \"user\": null"})
    void homeOfNobodyIsRefused(String user) throws Exception {
        HttpResponse<String> response = slack.json("{\"type\": \"event_callback\", \"team_id\": \"T1\","
                + " \"event\": {\"type\": \"app_home_opened\", \"tab\": \"home\"" + user + "}}");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("lacks event.user");
    }

    @ParameterizedTest
    @CsvSource({
        "command=%2Flead&text=mine&channel_id=C1, user_id",
        "command=%2Flead&text=mine&user_id=U0ANA, channel_id",
        "command=%2Flead&text=mine&user_id=+&channel_id=, user_id and channel_id"
    })
    void aCommandThatDoesNotSayWhoAsksAndWhereIsRefusedByName(String body, String missing) throws Exception {
        HttpResponse<String> response = slack.form(body + "&team_id=T1&trigger_id=t." + cases++);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).isEqualTo("This request lacks " + missing + ", so nothing was done.");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "v0=0000000000000000000000000000000000000000000000000000000000000000, 0",
                "v1, 0",
                "none, 0",
                "right, none",
                "right, -301",
                "right, 301",
                "right, 3600"
            })
    void whatSlackDidNotSignIsRefused(String signature, Long secondsOff) throws Exception {
        Lead lead = office.ready("Forged " + cases++, 84);
        byte[] body = slack.command(ANA, "/lead", "claim " + lead.number()).getBytes(StandardCharsets.UTF_8);
        HttpRequest.Builder request = slack.request().POST(HttpRequest.BodyPublishers.ofByteArray(body));
        String timestamp = Long.toString(SlackOverHttp.NOW.getEpochSecond() + (secondsOff == null ? 0 : secondsOff));
        if (secondsOff != null) {
            request.header("X-Slack-Request-Timestamp", timestamp);
        }
        if (signature != null) {
            String right = SlackOverHttp.sign(timestamp, body);
            request.header(
                    "X-Slack-Signature",
                    signature.equals("right")
                            ? right
                            : signature.equals("v1") ? right.replace("v0=", "v1=") : signature);
        }
        HttpResponse<String> response = slack.send(request.build());
        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain");
        assertThat(response.body()).startsWith("The signature is not");
        assertThat(office.store().leadBook().find(lead.number()).orElseThrow().claim())
                .isEmpty();
    }

    @Test
    void aSignatureCoversEveryByte() throws Exception {
        byte[] signed = slack.command(ANA, "/lead", "claim 1").getBytes(StandardCharsets.UTF_8);
        byte[] sent = slack.command(BEN, "/lead", "claim 1").getBytes(StandardCharsets.UTF_8);
        String timestamp = Long.toString(SlackOverHttp.NOW.getEpochSecond());
        HttpResponse<String> response = slack.send(slack.request()
                .header("X-Slack-Request-Timestamp", timestamp)
                .header("X-Slack-Signature", SlackOverHttp.sign(timestamp, signed))
                .POST(HttpRequest.BodyPublishers.ofByteArray(sent))
                .build());
        assertThat(response.statusCode()).isEqualTo(401);
    }

    @Test
    void whatIsTooLongIsRefusedBeforeItIsVerified() throws Exception {
        byte[] tooLong = new byte[1024 * 1024 + 1];
        HttpResponse<String> response = slack.send(slack.request()
                .POST(HttpRequest.BodyPublishers.ofByteArray(tooLong))
                .build());
        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(slack.form("text=" + "x".repeat(1024 * 1024 - 5)).statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE"})
    void onlyPostIsTaken(String method) throws Exception {
        HttpResponse<String> response = slack.send(slack.request()
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build());
        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow")).contains("POST");
        assertThat(response.headers().firstValue("Server")).isEmpty();
    }
}

package dev.baton.sandbox;

import static dev.baton.sandbox.RunningSandbox.ANA;
import static dev.baton.sandbox.RunningSandbox.EMEA;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a browser is made to send, what is too much, and what breaks. */
class ForeignPagesTest extends ModalFixture {

    private static final String POST =
            "/api/chat.postMessage?token=xoxb-sandbox&channel=" + RunningSandbox.EMEA + "&text=";

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    void aPictureOnAForeignPageDoesNothing(String site) throws Exception {
        for (String path : new String[] {POST + "x", "/", "/sandbox/channels/leads-emea?user=ana", "/link?ticket=x"}) {
            assertThat(fetched(path, site, "no-cors", "image").statusCode())
                    .as(path)
                    .isEqualTo(403);
        }
        assertThat(fetched(POST + "x", site, "navigate", "document").statusCode())
                .isEqualTo(403);
        assertThat(fetched("/", site, "navigate", "iframe").statusCode()).isEqualTo(403);
        assertThat(fetched("/", site, "no-cors", "document").statusCode()).isEqualTo(403);
        assertThat(RunningSandbox.send(asked("/", site, "navigate", "document").POST(BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(403);
        assertThat(seenBy("ana")).isEmpty();
    }

    @Test
    void aForeignPageOpensNoSocketHoweverGoodItsTicketIs() {
        var socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .header("Origin", "https://evil.example")
                .buildAsync(sandbox.server.sockets().invite(), new WebSocket.Listener() {});

        assertThat(socket)
                .failsWithin(Duration.ofSeconds(30))
                .withThrowableThat()
                .havingCause()
                .isInstanceOfSatisfying(
                        WebSocketHandshakeException.class,
                        refused ->
                                assertThat(refused.getResponse().statusCode()).isEqualTo(403));
        assertThat(sandbox.server.sockets().isConnected()).isFalse();
    }

    @Test
    void aLinkToThePageAndItsOwnRequestsAreAnswered() throws Exception {
        assertThat(fetched("/?as=ana", "cross-site", "navigate", "document").statusCode())
                .isEqualTo(200);
        assertThat(fetched("/files-pri/T-F1/a.csv", "cross-site", "navigate", "document")
                        .statusCode())
                .as("let in, and not there")
                .isEqualTo(404);
        assertThat(fetched("/timeline", "same-origin", "cors", "empty").statusCode())
                .isEqualTo(200);
        assertThat(fetched("/", "none", "navigate", "document").statusCode()).isEqualTo(200);
        assertThat(sandbox.get(POST + "curl").body()).contains("\"ok\":true");
    }

    @Test
    void tooMuchTextIsRefusedBeforeItIsKept() throws Exception {
        String much = "a@" + "a.".repeat(20_000);
        assertThat(command("ana", "/lead " + much).path("error").asText()).isEqualTo("msg_too_long");
        assertThat(sandbox.post("/sandbox/message", "user", "ana", "channel", "leads-emea", "text", much)
                        .body())
                .contains("msg_too_long", "At most 4000 characters");
        assertThat(seenBy("ana")).isEmpty();
        String most = "a".repeat(3_999);
        assertThat(sandbox.post("/sandbox/message", "user", "ana", "channel", "leads-emea", "text", most + "\r\n")
                        .body())
                .contains("\"ok\":true");

        String ts = card();
        int before = sandbox.bot.requests().size();
        assertThat(sandbox.post(
                                "/clicks",
                                "as",
                                ANA,
                                "channel",
                                EMEA,
                                "message",
                                ts,
                                "button",
                                "other&claim",
                                "other/x",
                                much)
                        .body())
                .contains("At most 4000 characters");
        assertThat(sandbox.bot.requests()).hasSize(before);

        open("ana", form(input("mail", true, "{'type':'email_text_input','action_id':'a'}")));
        assertThat(submit("ana", "mail/a", much).path("error").asText()).isEqualTo("msg_too_long");
        assertThat(submit("ana", "mail/a", "jo@harbour.example").path("ok").asBoolean())
                .isTrue();
    }

    @Test
    void whatCannotBeKeptIsSaidWithWhatToDo() throws Exception {
        sandbox.workspace.close();
        for (String door : List.of("/messages", "/sandbox/message")) {
            var refused = sandbox.post(door, "as", ANA, "user", "ana", "channel", EMEA, "text", "hello");
            assertThat(refused.statusCode()).isEqualTo(500);
            assertThat(refused.body())
                    .contains("Everything before it is kept")
                    .containsIgnoringCase("make room on the disk")
                    .doesNotContain("Exception", "<html");
        }
    }

    @Test
    void aFormThatCannotBeReadIsAnsweredWithASentence() throws Exception {
        var response = RunningSandbox.send(HttpRequest.newBuilder(sandbox.uri("/messages"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("text=%zz&as=%E0")));

        assertThat(response.statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
        assertThat(response.body())
                .contains("The sandbox could not understand")
                .doesNotContainIgnoringCase("exception", "servlet", "jetty", "<html");
    }

    private HttpResponse<String> fetched(String path, String site, String mode, String destination) throws Exception {
        return RunningSandbox.send(asked(path, site, mode, destination));
    }

    private HttpRequest.Builder asked(String path, String site, String mode, String destination) {
        return HttpRequest.newBuilder(sandbox.uri(path))
                .header("Sec-Fetch-Site", site)
                .header("Sec-Fetch-Mode", mode)
                .header("Sec-Fetch-Dest", destination);
    }
}

package dev.baton.sandbox;

import static dev.baton.sandbox.RunningSandbox.ANA;
import static dev.baton.sandbox.RunningSandbox.EMEA;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who gets in where, and through which door. */
class DoorsTest extends ActingFixture {

    @Test
    void directMessagesWithTheBotAreSeenByTheirPerson() throws Exception {
        sandbox.api().chatPostMessage(r -> r.channel(ANA).text("the contact"));
        assertThat(sandbox.get("/sandbox/channels/@baton?user=ana").body()).contains("the contact");
        assertThat(sandbox.get("/sandbox/channels/@baton?user=ben").body()).doesNotContain("the contact");
    }

    @Test
    void aForeignSiteCanNeitherReadNorAct() throws Exception {
        String port = ":" + sandbox.server.port();
        for (String origin : List.of(
                "https://evil.example",
                "null",
                "http://localhost:1",
                "http://localhost" + port,
                "https://127.0.0.1" + port,
                "http://evil@127.0.0.1" + port)) {
            var request = HttpRequest.newBuilder(sandbox.uri("/sandbox/command"))
                    .header("Origin", origin)
                    .POST(HttpRequest.BodyPublishers.ofString("user=ana&channel=leads-emea&text=list"));
            assertThat(RunningSandbox.send(request).statusCode()).isEqualTo(403);
        }
        assertThat(sandbox.bot.requests()).isEmpty();
        assertThat(answerAs("evil.example", sandbox.server.port())).startsWith("HTTP/1.1 421");
        for (String name : List.of("localhost:", "LocalHost:")) {
            assertThat(answerAs(name + sandbox.server.port(), sandbox.server.port()))
                    .startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void thePagesOwnFormsAreTakenAndItSendsNobodyElseWhereItIs() throws Exception {
        for (String origin : List.of("http://127.0.0.1:", "http://localhost:")) {
            String own = origin + sandbox.server.port();
            var request = HttpRequest.newBuilder(URI.create(own + "/messages"))
                    .header("Origin", own)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString("as=" + ANA + "&channel=" + EMEA + "&text=hello"));
            assertThat(RunningSandbox.send(request).statusCode()).isEqualTo(303);
        }
        assertThat(seenBy("ben")).hasSize(2);
        assertThat(sandbox.get("/").headers().firstValue("Referrer-Policy")).contains("same-origin");
    }

    @Test
    void whatIsNoRequestIsAnsweredWithASentence() throws Exception {
        assertThat(raw("NONSENSE\r\n\r\n", sandbox.server.port()))
                .contains("The sandbox could not understand this request")
                .doesNotContainIgnoringCase("jetty", "exception", "<html");
    }

    private static String answerAs(String host, int port) throws IOException {
        return raw(
                "GET /sandbox/channels/leads-emea?user=ana HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n",
                port);
    }

    private static String raw(String request, int port) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void thePageActsThroughTheSameDoor() throws Exception {
        String ts = card();
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

package dev.baton.sandbox;

import static dev.baton.sandbox.RunningSandbox.BOT;
import static dev.baton.sandbox.RunningSandbox.EMEA;
import static dev.baton.sandbox.RunningSandbox.OPERATIONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.methods.SlackApiException;
import java.net.http.HttpRequest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** How a method is called: with which token, how often, and how its arguments are written. */
class CallingTest extends SandboxFixture {

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
        sandbox.clock.tick(Duration.ofSeconds(3));
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
        sandbox.clock.tick(Duration.ofMinutes(1));
        assertThat(sandbox.api().usersList(r -> r).isOk()).isTrue();
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

package dev.baton.sandbox;

import static dev.baton.sandbox.RunningSandbox.EMEA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.methods.SlackApiException;
import dev.baton.sandbox.api.Weather;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Slack on its bad days, as an app and a person meet it. */
class WeatherTest extends SandboxFixture {

    @Test
    void whileSlackIsDownNothingIsAnsweredAndNothingIsPassedOn() throws Exception {
        sandbox.server.weather().set(Weather.Kind.DOWN);

        assertThatThrownBy(() -> sandbox.api().authTest(r -> r))
                .isInstanceOfSatisfying(
                        SlackApiException.class,
                        down -> assertThat(down.getResponse().code()).isEqualTo(503));
        assertThat(sandbox.postJson("/respond/any", "{}").statusCode()).isEqualTo(503);
        assertThat(sandbox.post("/sandbox/command", "user", "ana", "channel", EMEA, "text", "list")
                        .body())
                .contains("Slack is down");
        assertThat(sandbox.bot.requests()).isEmpty();

        sandbox.server.weather().set(Weather.Kind.NORMAL);
        assertThat(sandbox.api().authTest(r -> r).isOk()).isTrue();
    }

    @Test
    void aLimitedSlackTakesOneCallInFiveSeconds() throws Exception {
        sandbox.server.weather().set(Weather.Kind.LIMITED);

        assertThat(sandbox.api().authTest(r -> r).isOk()).isTrue();
        assertThatThrownBy(
                        () -> sandbox.api().chatPostMessage(r -> r.channel(EMEA).text("now")))
                .isInstanceOfSatisfying(SlackApiException.class, limited -> {
                    assertThat(limited.getResponse().code()).isEqualTo(429);
                    assertThat(limited.getResponse().header("Retry-After")).isEqualTo("5");
                });
        sandbox.clock.tick(Duration.ofSeconds(5));
        assertThat(sandbox.api()
                        .chatPostMessage(r -> r.channel(EMEA).text("later"))
                        .isOk())
                .isTrue();
    }
}

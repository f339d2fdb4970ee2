package dev.baton.sandbox;

import static dev.baton.sandbox.RunningSandbox.ANA;
import static dev.baton.sandbox.RunningSandbox.EMEA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.slack.api.methods.response.apps.connections.AppsConnectionsOpenResponse;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The app calls in, and is told by its socket what Slack would tell it there. */
@Timeout(60)
class SocketModeTest extends ActingFixture {

    @Test
    void onlyTheAppTokenOpensSocketsAndItOpensNothingElse() throws Exception {
        assertThat(open("xoxb-sandbox").getError()).isEqualTo("not_allowed_token_type");
        assertThat(open("xapp-forged").getError()).isEqualTo("invalid_auth");
        assertThat(open("xapp-sandbox").getUrl()).startsWith("ws://127.0.0.1:");
        assertThat(sandbox.api("xapp-sandbox").conversationsList(r -> r).getError())
                .isEqualTo("not_allowed_token_type");
    }

    @Test
    void anAddressIsGoodOnceAndForHalfAMinute() throws Exception {
        String address = open("xapp-sandbox").getUrl();
        assertThat(new FakeSocketBot(address).next().path("type").asText()).isEqualTo("hello");

        assertThatThrownBy(() -> new FakeSocketBot(address)).isInstanceOf(CompletionException.class);
        assertThatThrownBy(() -> new FakeSocketBot(address.replaceFirst("ticket=.*", "ticket=forged")))
                .isInstanceOf(CompletionException.class);
        assertThatThrownBy(() -> new FakeSocketBot(address.replaceFirst("\\?.*", "")))
                .isInstanceOf(CompletionException.class);
        String late = open("xapp-sandbox").getUrl();
        sandbox.clock.tick(Duration.ofSeconds(31));
        assertThatThrownBy(() -> new FakeSocketBot(late)).isInstanceOf(CompletionException.class);
    }

    @Test
    void aCommandComesInAnEnvelopeAndItsAnswerIsSeenByWhoAsked() throws Exception {
        FakeSocketBot bot = connect();
        CompletableFuture<JsonNode> outcome = later(() -> command("ana", "/lead list #leads-emea"));

        JsonNode envelope = bot.next();
        assertThat(envelope.path("type").asText()).isEqualTo("slash_commands");
        assertThat(envelope.path("accepts_response_payload").asBoolean()).isTrue();
        JsonNode payload = envelope.path("payload");
        assertThat(payload.path("command").asText()).isEqualTo("/lead");
        assertThat(payload.path("text").asText()).isEqualTo("list <#C0LEADSEMEA|leads-emea>");
        assertThat(payload.path("user_id").asText()).isEqualTo(ANA);
        assertThat(payload.path("channel_id").asText()).isEqualTo(EMEA);
        assertThat(payload.path("trigger_id").asText()).isNotBlank();
        bot.acknowledge(envelope, "{\"text\": \"Nothing waits.\"}");

        assertThat(outcome.join().at("/shown/0/text").asText()).isEqualTo("Nothing waits.");
        assertThat(seenBy("ana")).hasSize(1);
        assertThat(seenBy("ben")).isEmpty();
        assertThat(sandbox.bot.requests()).as("sent by HTTP").isEmpty();
    }

    @Test
    void aClickComesAsTheSamePayloadAsOverHttp() throws Exception {
        String card = card();
        FakeSocketBot bot = connect();
        CompletableFuture<JsonNode> outcome = later(() -> click("ana", card, "claim", "112"));

        JsonNode envelope = bot.next();
        assertThat(envelope.path("type").asText()).isEqualTo("interactive");
        assertThat(envelope.path("accepts_response_payload").asBoolean()).isFalse();
        assertThat(envelope.at("/payload/type").asText()).isEqualTo("block_actions");
        assertThat(envelope.at("/payload/actions/0/value").asText()).isEqualTo("112");
        assertThat(envelope.at("/payload/response_url").asText()).contains("/respond/");
        bot.acknowledge(envelope);

        assertThat(outcome.join().path("ok").asBoolean()).isTrue();
    }

    @Test
    void whatIsNotAcknowledgedInTimeIsSaidNotToHaveBeenAnswered() throws Exception {
        FakeSocketBot bot = connect();
        CompletableFuture<JsonNode> outcome = later(() -> command("ana", "/lead list"));
        bot.next();
        bot.send("{\"envelope_id\": \"of another\"}");
        bot.send("yes");

        assertThat(outcome.join().path("error").asText()).isEqualTo("operation_timeout");
        assertThat(seenBy("ana").at("/0/text").asText()).startsWith("`/lead` did not respond (operation_timeout)");
    }

    @Test
    void anEventThatIsNotAcknowledgedComesAgainWithItsNumberAndReason() throws Exception {
        FakeSocketBot bot = connect();
        CompletableFuture<?> said = later(() ->
                sandbox.post("/sandbox/message", "user", "ana", "channel", EMEA, "text", "@baton are you there?"));

        JsonNode first = bot.next();
        assertThat(first.path("type").asText()).isEqualTo("events_api");
        assertThat(first.path("retry_attempt").intValue()).isZero();
        assertThat(first.path("retry_reason").textValue()).isEmpty();
        JsonNode second = bot.next();
        assertThat(second.path("retry_attempt").intValue()).isEqualTo(1);
        assertThat(second.path("retry_reason").textValue()).isEqualTo("timeout");
        assertThat(second.path("payload")).isEqualTo(first.path("payload"));
        assertThat(second.path("envelope_id")).isNotEqualTo(first.path("envelope_id"));
        bot.acknowledge(second);
        said.join();
    }

    @Test
    void anEnvelopeIsAcknowledgedOnTheSocketItCameOn() throws Exception {
        FakeSocketBot one = connect();
        FakeSocketBot other = connect();
        CompletableFuture<JsonNode> outcome = later(() -> command("ana", "/lead list"));
        // The first to be told is the second that connected.
        one.acknowledge(other.next());

        assertThat(outcome.join().path("error").asText()).isEqualTo("operation_timeout");
    }

    @Test
    void withoutASocketTheAppIsToldByHttpAgain() throws Exception {
        FakeSocketBot bot = connect();
        bot.close();
        sandbox.bot.answers(200, "application/json", "{\"text\":\"By HTTP.\"}");

        assertThat(command("ana", "/lead list").at("/shown/0/text").asText()).isEqualTo("By HTTP.");
    }

    @Test
    void aSocketIsPingedAndAfterAnHourAskedToBeReplacedAndClosed() throws Exception {
        FakeSocketBot bot = connect();
        sandbox.server.sockets().keep();
        bot.pinged.get(30, TimeUnit.SECONDS);

        sandbox.clock.tick(Duration.ofMinutes(61));
        sandbox.server.sockets().keep();

        JsonNode disconnect = bot.next();
        assertThat(disconnect.path("type").asText()).isEqualTo("disconnect");
        assertThat(disconnect.path("reason").asText()).isEqualTo("refresh_requested");
        sandbox.server.sockets().keep();
        assertThat(bot.closed.get(30, TimeUnit.SECONDS)).isEqualTo(1000);
    }

    private FakeSocketBot connect() throws Exception {
        FakeSocketBot bot = new FakeSocketBot(open("xapp-sandbox").getUrl());
        assertThat(bot.next().path("type").asText()).isEqualTo("hello");
        return bot;
    }

    private AppsConnectionsOpenResponse open(String token) throws Exception {
        return sandbox.api(token).appsConnectionsOpen(r -> r);
    }

    private static <T> CompletableFuture<T> later(Callable<T> action) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return action.call();
            } catch (Exception failed) {
                throw new CompletionException(failed);
            }
        });
    }
}

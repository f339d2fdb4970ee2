package dev.baton.slack;

import static com.slack.api.model.block.Blocks.divider;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.UserId;
import dev.baton.outbox.Delivery.Posted;
import dev.baton.slack.FakeSlack.Reply;
import dev.baton.slack.card.Message;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class SlackClientTest {

    private static final Message HELLO = new Message("Hello", List.of(divider()));
    private static final String POSTED = "{\"ok\":true,\"channel\":\"C1\",\"ts\":\"17.1\"}";

    private final SettableClock clock = new SettableClock();
    private final FakeSlack slack = new FakeSlack();
    private final SlackConnection connection = SlackConnection.to(slack.url() + "api", "xoxb-test");
    private final SlackClient client = new SlackClient(connection, clock);

    @AfterEach
    void close() {
        connection.close();
        slack.close();
    }

    private Failure posting() {
        return why(client.postMessage("C1", HELLO, 7, null));
    }

    private static <T> Failure why(Answer<T> answer) {
        assertThat(answer).isInstanceOf(Answer.Not.class);
        return ((Answer.Not<T>) answer).why();
    }

    private static <T> T value(Answer<T> answer) {
        assertThat(answer).isInstanceOf(Answer.Ok.class);
        return ((Answer.Ok<T>) answer).value();
    }

    @Test
    void aMessageCarriesItsItemAndUnfoldsNoLinks() {
        slack.on("chat.postMessage", Reply.json(POSTED));

        assertThat(value(client.postMessage("C1", HELLO, 7, "16.5"))).isEqualTo(new Posted("C1", "17.1"));

        assertThat(slack.last().parameters())
                .containsEntry("channel", "C1")
                .containsEntry("thread_ts", "16.5")
                .containsEntry("text", "Hello")
                .containsEntry("blocks", "[{\"type\":\"divider\"}]")
                .containsEntry("metadata", "{\"event_type\":\"baton_item\",\"event_payload\":{\"item\":7}}")
                .containsEntry("unfurl_links", "0")
                .containsEntry("unfurl_media", "0")
                .doesNotContainKey("parse");
        assertThat(slack.last().parameters().getOrDefault("link_names", "0")).isEqualTo("0");
    }

    @Test
    void anUpdateStaysWhereTheMessageIs() {
        slack.on("chat.update", Reply.json(POSTED));

        assertThat(value(client.updateMessage(new Posted("C1", "17.1"), HELLO, 8)))
                .isEqualTo(new Posted("C1", "17.1"));

        assertThat(slack.last().parameters())
                .containsEntry("ts", "17.1")
                .containsEntry("metadata", "{\"event_type\":\"baton_item\",\"event_payload\":{\"item\":8}}");
    }

    @Test
    void slackSaysHowLongToWait() {
        slack.on("chat.postMessage", Reply.status(429).with("Retry-After", "17"));

        assertThat(posting()).isEqualTo(new Failure.Wait(Duration.ofSeconds(17)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "-3"})
    void whereSlackDoesNotSayHowLongItIsHalfAMinute(String header) {
        slack.on("chat.postMessage", Reply.status(429).with("Retry-After", header));

        assertThat(posting()).isEqualTo(new Failure.Wait(Duration.ofSeconds(30)));
    }

    @Test
    void whereRetryAfterIsMissingItIsHalfAMinute() {
        slack.on("chat.postMessage", Reply.status(429));

        assertThat(posting()).isEqualTo(new Failure.Wait(Duration.ofSeconds(30)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"channel_not_found", "not_in_channel", "is_archived", "invalid_blocks", "missing_scope"})
    void whatSlackRefusesIsRefusedForGood(String code) {
        slack.on("chat.postMessage", Reply.error(code));

        assertThat(posting()).isEqualTo(new Failure.Refused(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"invalid_auth", "token_revoked", "account_inactive"})
    void aRefusedTokenIsNoFaultOfTheMessage(String code) {
        slack.on("chat.postMessage", Reply.error(code));

        assertThat(posting()).isEqualTo(new Failure.Unreachable(code));
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503})
    void anErrorOfSlacksServersLeavesTheFateOpen(int status) {
        slack.on("chat.postMessage", Reply.status(status));

        assertThat(posting()).isEqualTo(new Failure.Transient("http_" + status, true));
    }

    @Test
    void anErrorInsideSlackLeavesTheFateOpen() {
        slack.on("chat.postMessage", Reply.error("internal_error"));

        assertThat(posting()).isEqualTo(new Failure.Transient("internal_error", true));
    }

    @Test
    void anAnswerThatBreaksOffLeavesTheFateOpen() {
        slack.on("chat.postMessage", Reply.half());

        assertThat(posting()).isEqualTo(new Failure.Transient("no_answer", true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>Bad gateway</html>", "{\"ok\":tr", "[]"})
    void anAnswerThatIsNoneOfSlacksLeavesTheFateOpen(String body) {
        slack.on("chat.postMessage", Reply.json(body));

        assertThat(posting())
                .isInstanceOf(Failure.Transient.class)
                .extracting("mayBeDone")
                .isEqualTo(true);
    }

    @Test
    void aCallThatGetsNoAnswerEndsAndLeavesTheFateOpen() {
        slack.on("chat.postMessage", Reply.never());
        try (SlackConnection impatient = SlackConnection.to(slack.url(), "xoxb-test", Duration.ofMillis(200))) {
            Answer<Posted> answer = new SlackClient(impatient, clock).postMessage("C1", HELLO, 7, null);

            assertThat(why(answer)).isEqualTo(new Failure.Transient("no_answer", true));
        }
    }

    @Test
    void whatMayHaveArrivedIsNeverSentAgainByTheConnectionItself() {
        slack.on("chat.postMessage", Reply.half());

        posting();

        assertThat(slack.methods()).containsExactly("chat.postMessage");
    }

    @Test
    void aQuestionThatFailsLeavesNothingBehind() {
        slack.on("conversations.open", Reply.status(500));

        assertThat(why(client.openDirectMessage(new UserId("U1")))).isEqualTo(new Failure.Transient("http_500", false));
    }

    @Test
    void nobodyListeningMeansThatSlackIsOutOfReach() throws Exception {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        try (SlackConnection nowhere = SlackConnection.to("http://127.0.0.1:" + free + "/api/", "xoxb-test")) {
            Answer<String> answer = new SlackClient(nowhere, clock).authTest();

            assertThat(why(answer)).isEqualTo(new Failure.Unreachable("connection_refused"));
        }
    }

    @Test
    void aWrongAddressIsNoFaultOfTheMessage() {
        slack.on("chat.postMessage", Reply.status(404));

        assertThat(posting()).isEqualTo(new Failure.Unreachable("http_404"));
    }

    @Test
    void aChannelIsAskedOnceASecondWithoutAskingSlack() {
        slack.on("chat.postMessage", Reply.json(POSTED));
        value(client.postMessage("C1", HELLO, 7, null));
        clock.tick(Duration.ofMillis(400));

        assertThat(posting()).isEqualTo(new Failure.Wait(Duration.ofMillis(600)));
        value(client.postMessage("C2", HELLO, 8, null));
        clock.tick(Duration.ofMillis(600));
        value(client.postMessage("C1", HELLO, 9, null));
        assertThat(slack.calls()).hasSize(3);
    }

    @Test
    void noMinuteSeesMoreThanFiftyUpdates() {
        slack.on("chat.update", Reply.json(POSTED));
        for (int fifth = 0; fifth < 300; fifth++) {
            Answer<Posted> answer = client.updateMessage(new Posted("C1", "17.1"), HELLO, fifth);
            assertThat(answer)
                    .satisfiesAnyOf(
                            done -> assertThat(done).isInstanceOf(Answer.Ok.class),
                            later -> assertThat(why(later)).isInstanceOf(Failure.Wait.class));
            clock.tick(Duration.ofMillis(200));
        }
        assertThat(slack.calls()).hasSizeBetween(45, 50);
    }

    @Test
    void aMessageIsFoundByItsItemOnALaterPageOfTheHistory() {
        slack.on(
                "conversations.history",
                asked -> asked.getOrDefault("cursor", "").isEmpty() ? Reply.json("""
                        {"ok":true,"messages":[{"ts":"19.1","text":"somebody"},
                         {"ts":"18.1","metadata":{"event_type":"baton_item","event_payload":{"item":6}}},
                         {"ts":"17.9","metadata":{"event_type":"other","event_payload":{"item":7}}}],
                         "response_metadata":{"next_cursor":"more"}}""") : Reply.json("""
                        {"ok":true,"messages":[
                         {"ts":"17.1","metadata":{"event_type":"baton_item","event_payload":{"item":7}}}]}"""));

        assertThat(value(client.findByMetadata("C1", null, 7))).contains(new Posted("C1", "17.1"));
        assertThat(slack.last().parameters()).containsEntry("include_all_metadata", "1");
    }

    @Test
    void aMessageThatIsNotInTheThreadDidNotArrive() {
        slack.on("conversations.replies", Reply.json("{\"ok\":true,\"messages\":[{\"ts\":\"17.1\"}]}"));

        assertThat(value(client.findByMetadata("C1", "17.1", 7))).isEqualTo(Optional.empty());
        assertThat(slack.last().parameters()).containsEntry("ts", "17.1").containsEntry("include_all_metadata", "1");
    }

    @Test
    void aPrivateAnswerLeavesTheMessageAlone() {
        slack.on("answer", Reply.json("ok"));

        client.respond(slack.url() + "answer", HELLO);

        assertThat(slack.last().body())
                .contains("\"response_type\":\"ephemeral\"", "\"replace_original\":false", "\"text\":\"Hello\"");
    }

    @Test
    void aPrivateAnswerThatCannotBeSentThrowsNothing() {
        slack.on("answer", Reply.half());

        client.respond(slack.url() + "answer", HELLO);
        client.respond("no address", HELLO);

        assertThat(slack.methods()).containsExactly("answer");
    }

    @Test
    void aCallEndsWhenTheConnectionIsClosed() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CompletableFuture<Failure> answer = new CompletableFuture<>();
        slack.on("chat.postMessage", parameters -> {
            asked.countDown();
            return Reply.never();
        });
        Thread caller = new Thread(() -> answer.complete(posting()));
        caller.start();
        assertThat(asked.await(20, TimeUnit.SECONDS)).isTrue();

        connection.close();

        assertThat(answer.get(20, TimeUnit.SECONDS)).isEqualTo(new Failure.Transient("no_answer", true));
    }
}

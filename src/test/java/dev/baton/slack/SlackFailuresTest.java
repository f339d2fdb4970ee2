package dev.baton.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.UserId;
import dev.baton.outbox.Delivery.Posted;
import dev.baton.slack.FakeSlack.Reply;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is made of answers that say no, or break off, or do not come. */
class SlackFailuresTest extends ClientFixture {

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

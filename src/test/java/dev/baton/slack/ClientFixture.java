package dev.baton.slack;

import static com.slack.api.model.block.Blocks.divider;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.slack.card.Message;
import dev.baton.testing.SettableClock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;

/** The client against a server that answers as the test says. */
@Timeout(30)
abstract class ClientFixture {

    static final Message HELLO = new Message("Hello", List.of(divider()));
    static final String POSTED = "{\"ok\":true,\"channel\":\"C1\",\"ts\":\"17.1\"}";

    final SettableClock clock = new SettableClock();
    final FakeSlack slack = new FakeSlack();
    final SlackConnection connection = SlackConnection.to(slack.url() + "api", "xoxb-test");
    final SlackClient client = new SlackClient(connection, clock);

    @AfterEach
    void close() {
        connection.close();
        slack.close();
    }

    Failure posting() {
        return why(client.postMessage("C1", HELLO, 7, null));
    }

    static <T> Failure why(Answer<T> answer) {
        assertThat(answer).isInstanceOf(Answer.Not.class);
        return ((Answer.Not<T>) answer).why();
    }

    static <T> T value(Answer<T> answer) {
        assertThat(answer).isInstanceOf(Answer.Ok.class);
        return ((Answer.Ok<T>) answer).value();
    }
}

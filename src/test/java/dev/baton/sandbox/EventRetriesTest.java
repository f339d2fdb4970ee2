package dev.baton.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.sandbox.app.AppDoor;
import dev.baton.sandbox.app.EventRetries;
import dev.baton.sandbox.app.Happening;
import dev.baton.sandbox.app.Happening.Kind;
import dev.baton.sandbox.app.NoAnswer;
import dev.baton.sandbox.app.SignedRequests;
import dev.baton.testing.SettableClock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An app that does not take what it is told, seen from its end. */
class EventRetriesTest {

    private static final ObjectNode PAYLOAD =
            JsonNodeFactory.instance.objectNode().put("event_id", "Ev1");

    private final List<Duration> waits = new ArrayList<>();
    private final Deque<Runnable> tasks = new ArrayDeque<>();
    private FakeBot bot;
    private AppDoor door;

    @BeforeEach
    void start() throws Exception {
        bot = new FakeBot("secret");
        door = new EventRetries(new SignedRequests("secret", bot::uri, new SettableClock()), (wait, task) -> {
            waits.add(wait);
            tasks.add(task);
        });
    }

    @AfterEach
    void stop() {
        bot.close();
    }

    private void allThatWaits() {
        while (!tasks.isEmpty()) {
            tasks.remove().run();
        }
    }

    @Test
    void anEventIsToldThreeTimesMoreWithTheSameBodyAndSlacksHeaders() {
        bot.answers(500, "text/plain", "");
        assertThatThrownBy(() -> door.tell(new Happening(Kind.EVENT, PAYLOAD))).isInstanceOf(NoAnswer.class);
        allThatWaits();

        assertThat(bot.requests())
                .extracting(FakeBot.Request::retry)
                .containsExactly("null null", "1 http_error", "2 http_error", "3 http_error");
        assertThat(bot.requests()).allSatisfy(told -> {
            assertThat(told.signed()).isTrue();
            assertThat(told.field("json")).isEqualTo("{\"event_id\":\"Ev1\"}");
        });
        assertThat(waits).containsExactly(Duration.ZERO, Duration.ofMinutes(1), Duration.ofMinutes(5));
    }

    @Test
    void anEventThatIsTakenTheSecondTimeIsNotToldAThird() {
        bot.answers(503, "text/plain", "");
        assertThatThrownBy(() -> door.tell(new Happening(Kind.EVENT, PAYLOAD))).isInstanceOf(NoAnswer.class);
        bot.answers(200, "text/plain", "");
        allThatWaits();

        assertThat(bot.requests()).hasSize(2);
    }

    @Test
    void anAppThatWantsNothingTwiceIsNotToldAgain() {
        bot.answers(500, "text/plain", "");
        bot.wantsNothingTwice();
        assertThatThrownBy(() -> door.tell(new Happening(Kind.EVENT, PAYLOAD))).isInstanceOf(NoAnswer.class);

        assertThat(tasks).isEmpty();
        assertThat(bot.requests()).hasSize(1);
    }

    @Test
    void whatSomebodyWaitsForIsNotToldAgain() {
        bot.answers(500, "text/plain", "");
        for (Kind kind : List.of(Kind.COMMAND, Kind.CLICK, Kind.FORM)) {
            assertThatThrownBy(() -> door.tell(new Happening(kind, PAYLOAD)))
                    .isInstanceOfSatisfying(
                            NoAnswer.class, failed -> assertThat(failed.code()).isEqualTo("dispatch_failed"));
        }
        assertThat(tasks).isEmpty();
    }
}

package dev.baton.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import org.junit.jupiter.api.Test;

/** How fast, how many at once, and when next. */
class DispatchTest extends DispatchFixture {

    private static final Duration ATMOST = Duration.ofSeconds(5);

    @Test
    void aChannelGetsOneMessageASecond() {
        outbox.owe("lead:1", "#emea");
        outbox.owe("lead:2", "#emea");
        outbox.owe("lead:3", "#emea");

        assertThat(dispatch.sendDue()).isEqualTo(1);
        assertThat(dispatch.sendDue()).isZero();
        clock.tick(Duration.ofMillis(999));
        assertThat(dispatch.sendDue()).isZero();
        clock.tick(Duration.ofMillis(1));
        assertThat(dispatch.sendDue()).isEqualTo(1);
        seconds(1);
        assertThat(delivery.deliveredIds()).containsExactly(1L, 2L, 3L);
    }

    @Test
    void channelsDoNotWaitForEachOther() {
        outbox.owe("lead:1", "#emea");
        outbox.owe("lead:2", "#americas");
        outbox.owe("user:U1", "U1");

        assertThat(dispatch.sendDue()).isEqualTo(3);
    }

    @Test
    void noMoreThanSoManyAreUnderWayAtOnce() {
        Queue<Runnable> underWay = new ArrayDeque<>();
        Dispatch narrow = new Dispatch(outbox, delivery, clock, underWay::add, 2);
        outbox.owe("lead:1", "#one");
        outbox.owe("lead:2", "#two");
        outbox.owe("lead:3", "#three");

        assertThat(narrow.sendDue()).isEqualTo(2);
        assertThat(narrow.sendDue()).isZero();
        underWay.remove().run();
        assertThat(narrow.sendDue()).isEqualTo(1);
    }

    @Test
    void aDestinationGetsNothingElseWhileAnItemIsUnderWayToIt() {
        Queue<Runnable> underWay = new ArrayDeque<>();
        Dispatch slow = new Dispatch(outbox, delivery, clock, underWay::add, 8);
        outbox.owe("lead:1", "#hangs");
        outbox.owe("lead:2", "#hangs");
        outbox.owe("lead:3", "#emea");

        assertThat(slow.sendDue()).isEqualTo(2);
        clock.tick(Duration.ofMinutes(5));
        assertThat(slow.sendDue()).isZero();
    }

    @Test
    void itSleepsUntilTheNextItemComesDueOrADestinationOpensButNeverLong() {
        assertThat(dispatch.quiet(ATMOST)).isEqualTo(ATMOST);

        outbox.owe("lead:1", "#emea");
        outbox.owe("lead:2", "#emea");
        dispatch.sendDue();
        assertThat(dispatch.quiet(ATMOST)).isEqualTo(SECOND);

        delivery.at("#emea", item -> new Delivery.Paused(Duration.ofSeconds(3)));
        clock.tick(SECOND);
        dispatch.sendDue();
        assertThat(dispatch.quiet(ATMOST)).isEqualTo(Duration.ofSeconds(3));

        clock.tick(Duration.ofMillis(2_900));
        dispatch.sendDue();
        assertThat(dispatch.quiet(ATMOST)).isEqualTo(Duration.ofMillis(100));
    }

    @Test
    void whatComesDueBetweenTheLookAndTheSleepIsNotSleptOver() {
        outbox.owe("lead:1", "#emea");
        delivery.at("#emea", item -> new Delivery.Paused(Duration.ofSeconds(2)));
        dispatch.sendDue();

        clock.tick(Duration.ofSeconds(2));

        assertThat(dispatch.quiet(ATMOST)).isLessThanOrEqualTo(Duration.ZERO);
    }
}

package dev.baton.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What becomes of items that fail, and of those behind them. */
class DispatchTroubleTest extends DispatchFixture {

    @Test
    void aLaneKeepsItsOrderWhenItsFirstItemFails() {
        outbox.owe("lead:1", "#emea");
        outbox.owe("lead:1", "#emea");
        outbox.owe("lead:2", "#emea");
        delivery.at(
                "#emea",
                item -> item.id() == 1 && item.attempts() < 3
                        ? new Delivery.Failed("internal_error", false)
                        : new Delivery.Delivered(null));

        dispatch.sendDue();
        seconds(10);

        assertThat(delivery.deliveredIds()).containsExactly(3L, 1L, 2L);
    }

    @Test
    void aPausedDestinationIsLeftAloneForAsLongAsSlackAsks() {
        outbox.owe("lead:1", "#emea");
        outbox.owe("lead:2", "#emea");
        outbox.owe("lead:3", "#americas");
        delivery.at("#emea", item -> new Delivery.Paused(Duration.ofSeconds(30)));

        dispatch.sendDue();
        delivery.at("#emea", item -> new Delivery.Delivered(null));
        seconds(29);
        assertThat(delivery.triedIds()).containsExactly(1L, 3L);

        seconds(2);
        assertThat(delivery.deliveredIds()).containsExactly(3L, 1L, 2L);
        assertThat(delivery.tried().get(2).attempts()).isEqualTo(1);
    }

    @Test
    void afterAFailureItWaitsLongerEachTimeAndAsksBecauseItMayHaveArrived() {
        outbox.owe("lead:1", "#emea");
        delivery.at("#emea", item -> new Delivery.Failed("no_answer", true));

        dispatch.sendDue();
        seconds(7);

        assertThat(delivery.tried()).hasSize(4);
        assertThat(delivery.tried()).extracting(item -> item.doubt() != null).containsExactly(false, true, true, true);
        assertThat(delivery.tried()).extracting(OutboxItem::attempts).containsExactly(1, 2, 3, 4);
    }

    @Test
    void anUnsureItemStaysUnsureUntilItIsDelivered() {
        outbox.owe("lead:1", "#emea");
        Queue<Delivery.Result> answers = new ArrayDeque<>();
        answers.add(new Delivery.Failed("no_answer", true));
        answers.add(new Delivery.Failed("internal_error", false));
        answers.add(new Delivery.Paused(SECOND));
        answers.add(new Delivery.Unreachable("connection_refused"));
        answers.add(new Delivery.Delivered(null));
        delivery.at("#emea", item -> answers.remove());

        dispatch.sendDue();
        seconds(20);

        assertThat(delivery.tried())
                .extracting(item -> item.doubt() != null)
                .containsExactly(false, true, true, true, true);
    }

    @Test
    void whatSlackRefusesIsBuriedAtOnceAndItsLaneGoesOn() {
        outbox.owe("lead:1", "#gone");
        outbox.owe("lead:1", "#gone");
        delivery.at(
                "#gone",
                item -> item.id() == 1 ? new Delivery.Undeliverable("is_archived") : new Delivery.Delivered(null));

        dispatch.sendDue();
        seconds(1);

        assertThat(outbox.buried(10)).extracting(Outbox.Buried::reason).containsExactly("is_archived");
        assertThat(delivery.deliveredIds()).containsExactly(2L);
    }

    @Test
    void aDestinationThatTakesNothingIsTriedOnceAMinuteAndKeepsEverythingInOrder() {
        outbox.owe("lead:1", "#closed", clock.instant());
        outbox.owe("lead:2", "#closed", clock.instant());
        outbox.owe("lead:3", "#emea", clock.instant());
        delivery.at("#closed", item -> new Delivery.Blocked("not_in_channel"));

        dispatch.sendDue();
        seconds(179);
        assertThat(delivery.triedIds()).filteredOn(id -> id < 3).hasSize(3);
        assertThat(delivery.deliveredIds()).containsExactly(3L);
        assertThat(outbox.buried(10)).isEmpty();

        delivery.at("#closed", item -> new Delivery.Delivered(null));
        seconds(65);
        assertThat(delivery.deliveredIds()).containsExactly(3L, 1L, 2L);
    }

    @Test
    void whatNobodyMendsWithinADayIsGivenUpWithoutMoreWaiting() {
        for (int lead = 1; lead <= 5; lead++) {
            outbox.owe("lead:" + lead, "#closed", clock.instant());
        }
        delivery.at("#closed", item -> new Delivery.Blocked("is_archived"));

        for (int minute = 0; minute < 24 * 60; minute++) {
            dispatch.sendDue();
            clock.tick(Duration.ofMinutes(1));
        }
        assertThat(outbox.buried(10)).isEmpty();

        seconds(70);
        assertThat(outbox.buried(10))
                .extracting(Outbox.Buried::reason)
                .hasSize(5)
                .containsOnly("is_archived");
    }

    @Test
    void whatFailsForADayIsBuriedWithItsLastReason() {
        outbox.owe("lead:1", "#emea");
        delivery.at("#emea", item -> new Delivery.Failed("internal_error", false));

        for (int minute = 0; minute < 20 * 60; minute++) {
            clock.tick(Duration.ofMinutes(1));
            dispatch.sendDue();
        }
        assertThat(outbox.buried(10)).isEmpty();

        for (int minute = 0; minute < 9 * 60; minute++) {
            clock.tick(Duration.ofMinutes(1));
            dispatch.sendDue();
        }
        assertThat(outbox.buried(10)).extracting(Outbox.Buried::reason).containsExactly("internal_error");
    }

    @Test
    void nothingIsBuriedHoweverLongSlackIsOutOfReachAndAllGoesOutAtOnceWhenItIsBack() {
        outbox.owe("lead:1", "#emea");
        outbox.owe("lead:2", "#americas");
        delivery.at("#emea", item -> new Delivery.Unreachable("connection_refused"));
        delivery.at("#americas", item -> new Delivery.Unreachable("connection_refused"));

        for (int minute = 0; minute < 3 * 24 * 60; minute++) {
            dispatch.sendDue();
            clock.tick(Duration.ofMinutes(1));
        }
        assertThat(outbox.buried(10)).isEmpty();

        delivery.at("#emea", item -> new Delivery.Delivered(null));
        delivery.at("#americas", item -> new Delivery.Delivered(null));
        int before = delivery.tried().size();
        seconds(6);
        assertThat(delivery.deliveredIds()).containsExactlyInAnyOrder(1L, 2L);
        assertThat(delivery.tried()).hasSize(before + 2).allMatch(item -> item.attempts() == 1);
    }

    @Test
    void oneItemAtATimeTriesWhetherSlackIsBack() {
        for (int lead = 1; lead <= 20; lead++) {
            outbox.owe("lead:" + lead, "#channel-" + lead);
            delivery.at("#channel-" + lead, item -> new Delivery.Unreachable("connection_refused"));
        }

        dispatch.sendDue();
        assertThat(delivery.tried()).hasSize(1);
        seconds(5);
        assertThat(delivery.tried()).hasSizeBetween(2, 4);
    }

    @Test
    void whatWasUnderWayInACrashIsTakenUpUnsureOnceItsLeaseEnds() {
        outbox.owe("lead:1", "#emea");
        outbox.owe("lead:1", "#emea");
        outbox.lease(Set.of(), clock.instant(), clock.instant().plus(Dispatch.LEASE));

        Dispatch afterTheCrash = courier();
        assertThat(afterTheCrash.sendDue()).isZero();
        clock.tick(Dispatch.LEASE);
        assertThat(afterTheCrash.sendDue()).isEqualTo(1);
        clock.tick(SECOND);
        afterTheCrash.sendDue();

        assertThat(delivery.tried()).extracting(item -> item.doubt() != null).containsExactly(true, false);
        assertThat(delivery.deliveredIds()).containsExactly(1L, 2L);
    }

    @Test
    void anErrorInOneDeliveryIsTriedAgainAndHoldsUpNobody() {
        outbox.owe("lead:1", "#emea");
        outbox.owe("lead:2", "#americas");
        delivery.at("#emea", item -> {
            if (item.attempts() == 1) {
                throw new IllegalStateException("provoked");
            }
            return new Delivery.Delivered(null);
        });

        dispatch.sendDue();
        seconds(1);

        assertThat(delivery.deliveredIds()).containsExactly(2L, 1L);
        assertThat(delivery.tried().get(2).doubt()).isNotNull();
    }

    @Test
    void aClockThatIsSetBackHoldsUpNothing() {
        outbox.owe("lead:1", "#emea");
        outbox.owe("lead:2", "#emea");
        delivery.at("#americas", item -> new Delivery.Unreachable("no_answer"));
        outbox.owe("lead:3", "#americas");
        dispatch.sendDue();
        delivery.at("#americas", item -> new Delivery.Delivered(null));

        clock.tick(Duration.ofMinutes(-10));
        outbox.owe("lead:4", "#emea");
        seconds(3);

        assertThat(delivery.deliveredIds()).contains(1L, 2L, 4L);
    }
}

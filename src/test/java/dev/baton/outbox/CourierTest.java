package dev.baton.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class CourierTest {

    private final MemoryOutbox outbox = new MemoryOutbox();
    private final ScriptedDelivery delivery = new ScriptedDelivery();

    private static Delivery.Result arrives(CountDownLatch arrived) {
        arrived.countDown();
        return new Delivery.Delivered(null);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    @Test
    void wakingItBringsWhatIsNewWithoutWaitingForTheNextLook() {
        CountDownLatch arrived = new CountDownLatch(1);
        delivery.at("#emea", item -> arrives(arrived));
        try (Courier courier = new Courier(outbox, delivery, Clock.systemUTC())) {
            courier.start();
            outbox.owe("lead:1", "#emea");
            courier.wake();
            await(arrived);
        }
    }

    @Test
    void destinationsThatHangDoNotHoldUpTheOthers() {
        CountDownLatch hang = new CountDownLatch(1);
        CountDownLatch hanging = new CountDownLatch(3);
        CountDownLatch arrived = new CountDownLatch(5);
        for (int lead = 1; lead <= 3; lead++) {
            outbox.owe("lead:" + lead, "#hangs-" + lead);
            delivery.at("#hangs-" + lead, item -> {
                hanging.countDown();
                await(hang);
                return new Delivery.Delivered(null);
            });
        }
        try (Courier courier = new Courier(outbox, delivery, Clock.systemUTC())) {
            courier.start();
            await(hanging);
            for (int user = 1; user <= 5; user++) {
                delivery.at("U" + user, item -> arrives(arrived));
                outbox.owe("user:U" + user, "U" + user);
            }
            courier.wake();
            await(arrived);
            hang.countDown();
        }
        assertThat(outbox.standing(Clock.systemUTC().instant()).waiting()).isZero();
    }

    @Test
    void stoppingLetsWhatIsUnderWayFinish() {
        CountDownLatch underWay = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        delivery.at("#emea", item -> {
            underWay.countDown();
            await(goOn);
            return new Delivery.Delivered(null);
        });
        outbox.owe("lead:1", "#emea");
        Courier courier = new Courier(outbox, delivery, Clock.systemUTC());
        courier.start();
        await(underWay);

        Thread stopper = new Thread(courier::close);
        stopper.start();
        goOn.countDown();
        join(stopper);

        assertThat(delivery.deliveredIds()).containsExactly(1L);
        assertThat(outbox.standing(Clock.systemUTC().instant()).waiting()).isZero();
    }

    @Test
    void everythingArrivesOnceHoweverManyThreadsCarryIt() {
        int items = 300;
        CountDownLatch arrived = new CountDownLatch(items);
        Set<Long> seen = ConcurrentHashMap.newKeySet();
        for (int user = 1; user <= items; user++) {
            outbox.owe("user:U" + user, "U" + user);
            delivery.at(
                    "U" + user, item -> seen.add(item.id()) ? arrives(arrived) : new Delivery.Undeliverable("twice"));
        }
        try (Courier courier = new Courier(outbox, delivery, Clock.systemUTC())) {
            courier.start();
            await(arrived);
        }
        assertThat(delivery.triedIds()).hasSize(items).doesNotHaveDuplicates();
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }
}

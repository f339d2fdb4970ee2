package dev.baton.outbox;

import dev.baton.testing.SettableClock;
import java.time.Duration;

/** A queue in memory, deliveries that end as the test says, and seconds that pass when it says so. */
abstract class DispatchFixture {

    static final Duration SECOND = Duration.ofSeconds(1);

    final SettableClock clock = new SettableClock();
    final MemoryOutbox outbox = new MemoryOutbox();
    final ScriptedDelivery delivery = new ScriptedDelivery();
    final Dispatch dispatch = courier();

    Dispatch courier() {
        return new Dispatch(outbox, delivery, clock, Runnable::run, 8);
    }

    void seconds(int count) {
        for (int second = 0; second < count; second++) {
            clock.tick(SECOND);
            dispatch.sendDue();
        }
    }
}

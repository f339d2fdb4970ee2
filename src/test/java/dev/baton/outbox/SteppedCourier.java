package dev.baton.outbox;

import java.time.Clock;
import java.util.concurrent.Executor;

/** A courier that works when it is told to, by a clock that the test moves. */
public final class SteppedCourier {

    private final Dispatch dispatch;

    /** @param lines carries the deliveries out */
    public SteppedCourier(Outbox outbox, Delivery delivery, Clock clock, Executor lines) {
        this.dispatch = new Dispatch(outbox, delivery, clock, lines, 8);
    }

    /** Starts everything that may go now. */
    public void work() {
        dispatch.sendDue();
    }
}

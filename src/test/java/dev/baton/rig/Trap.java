package dev.baton.rig;

import dev.baton.Gate;
import dev.baton.GatedCall;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/** Holds the first delivery that comes by at one step, and lets everything else through. */
final class Trap implements Gate.Rule {

    private final KillStep step;
    private final Ledger ledger;
    private final AtomicBoolean sprung = new AtomicBoolean();
    private final CompletableFuture<Caught> caught = new CompletableFuture<>();
    private final CountDownLatch over = new CountDownLatch(1);

    Trap(KillStep step, Ledger ledger) {
        this.step = step;
        this.ledger = ledger;
    }

    /**
     * A delivery under way.
     *
     * @param channel the id of the channel it goes to
     */
    record Caught(long item, String channel) {}

    @Override
    public void treat(GatedCall call) throws IOException, InterruptedException {
        if (!isWanted(call) || sprung.getAndSet(true)) {
            call.passOn();
            return;
        }
        Caught delivery = new Caught(call.item(), call.field("channel"));
        switch (step) {
            case BEFORE_CALL -> hold(delivery);
            case CALL_ON_ITS_WAY -> {
                hold(delivery);
                call.ask();
            }
            case WHILE_ANSWERING, BEFORE_LEASE -> {
                call.ask();
                hold(delivery);
            }
            case BEFORE_RECORD -> giveButLetNothingBeRecorded(call, delivery);
        }
    }

    /** Returns as soon as a delivery is at the step. */
    Caught await() throws InterruptedException {
        try {
            return caught.get(30, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException nothing) {
            throw new AssertionError("Nothing was delivered to be caught at: " + step, nothing);
        }
    }

    /** The process is dead, or will be before anything it does can matter. */
    void release() {
        over.countDown();
    }

    private void hold(Caught delivery) throws InterruptedException {
        caught.complete(delivery);
        over.await();
    }

    private void giveButLetNothingBeRecorded(GatedCall call, Caught delivery) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = call.ask();
        try (Connection locked = ledger.locked()) {
            call.give(answer);
            hold(delivery);
            locked.rollback();
        } catch (SQLException notLocked) {
            caught.completeExceptionally(notLocked);
        }
    }

    /** A message said twice is seen, an update made twice is not; and while one is under way, its channel gets no other. */
    private boolean isWanted(GatedCall call) {
        boolean posts = call.method().equals("chat.postMessage");
        return switch (step) {
            case CALL_ON_ITS_WAY -> posts;
            case BEFORE_LEASE -> posts && call.field("channel").startsWith("C");
            default -> call.item() > 0;
        };
    }
}

package dev.baton.sandbox;

import dev.baton.sandbox.api.Weather;
import dev.baton.sandbox.app.AppDoor;
import dev.baton.sandbox.app.EventRetries;
import dev.baton.sandbox.app.NoAnswer;
import dev.baton.sandbox.socket.Sockets;
import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The ways to the app: over the socket it has opened or else by HTTP, events again and again, and none while Slack is down. */
final class Ways implements AutoCloseable {

    private final ScheduledThreadPoolExecutor retrying = new ScheduledThreadPoolExecutor(1, task -> {
        Thread thread = new Thread(task, "event-retries");
        thread.setDaemon(true);
        return thread;
    });
    private final AppDoor door;

    Ways(Sockets sockets, AppDoor requests, Weather weather) {
        retrying.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        EventRetries either = new EventRetries(
                happening -> (sockets.isConnected() ? sockets : requests).tell(happening), this::later);
        this.door = happening -> {
            if (weather.isDown()) {
                throw NoAnswer.because("Slack is down, so it was not told.");
            }
            return either.tell(happening);
        };
    }

    AppDoor door() {
        return door;
    }

    private void later(Duration wait, Runnable task) {
        if (!retrying.isShutdown()) {
            var unused = retrying.schedule(task, wait.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public void close() {
        retrying.shutdownNow();
    }
}

package dev.baton.sandbox.app;

import dev.baton.sandbox.app.Happening.Kind;
import dev.baton.sandbox.app.Happening.Retry;
import java.time.Duration;
import java.util.List;

/**
 * Tells an event again that the app did not take: at once, after a minute and after five, as Slack does. Nothing else is
 * told twice, because there somebody waits and sees that it failed.
 */
public final class EventRetries implements AppDoor {

    private static final List<Duration> WAITS = List.of(Duration.ZERO, Duration.ofMinutes(1), Duration.ofMinutes(5));

    private final AppDoor door;
    private final Later later;

    /** Does something after a while, on another thread. */
    @FunctionalInterface
    public interface Later {
        void after(Duration wait, Runnable task);
    }

    public EventRetries(AppDoor door, Later later) {
        this.door = door;
        this.later = later;
    }

    @Override
    public Answer tell(Happening happening) throws NoAnswer {
        try {
            return door.tell(happening);
        } catch (NoAnswer failed) {
            if (happening.kind() == Kind.EVENT && failed.isRetryable()) {
                again(happening, failed);
            }
            throw failed;
        }
    }

    private void again(Happening happening, NoAnswer failed) {
        int tried = happening.retry() == null ? 0 : happening.retry().number();
        if (tried < WAITS.size()) {
            Happening next = happening.again(new Retry(tried + 1, failed.reason()));
            later.after(WAITS.get(tried), () -> quietly(next));
        }
    }

    private void quietly(Happening happening) {
        try {
            tell(happening);
        } catch (NoAnswer failed) {
            // Its own next try is arranged by then; after the last one Slack gives up, too.
        }
    }
}

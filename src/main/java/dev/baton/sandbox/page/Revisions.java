package dev.baton.sandbox.page;

import dev.baton.sandbox.workspace.Workspace;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/** Names the states of the workspace, so that a page is only sent what it does not show already. */
final class Revisions {

    /** A little under the second after which a page asks again: it hears of a change at once, and is never refused. */
    private static final Duration PATIENCE = Duration.ofMillis(900);

    /** Each of them holds a thread of the server, which needs others for what people do. */
    private static final int MOST_WAITING = 100;

    private final Workspace workspace;
    private final Duration patience;
    private final Semaphore places;
    /** The workspace counts from nought in each process; a page may be older than the process. */
    private final String process = UUID.randomUUID().toString();

    Revisions(Workspace workspace) {
        this(workspace, PATIENCE, new Semaphore(MOST_WAITING));
    }

    /** @param places for those who wait */
    Revisions(Workspace workspace, Duration patience, Semaphore places) {
        this.workspace = workspace;
        this.patience = patience;
        this.places = places;
    }

    String present() {
        return named(workspace.revision());
    }

    /**
     * Waits for a moment for another state than the one the caller shows; where too many wait already, the caller is to
     * come again.
     *
     * @param shown what an earlier answer named; null or unknown counts as old
     * @return the present state's name, empty where nothing changed
     */
    Optional<String> after(@Nullable String shown) {
        long present = workspace.revision();
        if (shown == null || !shown.equals(named(present))) {
            return Optional.of(named(present));
        }
        if (!places.tryAcquire()) {
            return Optional.empty();
        }
        try {
            long next = workspace.awaitChange(present, patience);
            return next == present ? Optional.empty() : Optional.of(named(next));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            places.release();
        }
    }

    private String named(long revision) {
        return process + "-" + revision;
    }
}

package dev.baton.sandbox.page;

import dev.baton.sandbox.workspace.Workspace;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Names the states of the workspace, so that a page is only sent what it does not show already. */
final class Revisions {

    /** A little under the second after which a page asks again: it hears of a change at once, and is never refused. */
    private static final Duration PATIENCE = Duration.ofMillis(900);

    private final Workspace workspace;
    /** The workspace counts from nought in each process; a page may be older than the process. */
    private final String process = UUID.randomUUID().toString();

    Revisions(Workspace workspace) {
        this.workspace = workspace;
    }

    String present() {
        return named(workspace.revision());
    }

    /**
     * Waits for a moment for another state than the one the caller shows.
     *
     * @param shown what an earlier answer named; null or unknown counts as old
     * @return the present state's name, empty where nothing changed
     */
    Optional<String> after(@Nullable String shown) {
        long present = workspace.revision();
        if (shown == null || !shown.equals(named(present))) {
            return Optional.of(named(present));
        }
        try {
            long next = workspace.awaitChange(present, PATIENCE);
            return next == present ? Optional.empty() : Optional.of(named(next));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private String named(long revision) {
        return process + "-" + revision;
    }
}

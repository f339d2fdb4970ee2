package dev.baton.slack.socket;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * What the latest envelopes were or will be acknowledged with. Slack sends an envelope again when it did not see the
 * acknowledgement, which may be lost with the socket; then the same one goes out again and nothing else is done.
 */
final class Acknowledged {

    private static final int REMEMBERED = 2_000;

    private final Map<String, CompletableFuture<String>> byId = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, CompletableFuture<String>> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** What an envelope with this id was given before; null if it is the first. */
    synchronized @Nullable CompletableFuture<String> put(String id, CompletableFuture<String> answer) {
        return byId.putIfAbsent(id, answer);
    }
}

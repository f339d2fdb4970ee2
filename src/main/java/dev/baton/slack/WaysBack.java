package dev.baton.slack;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where to answer whoever sends a form: Slack gives no {@code response_url} with it, but the click that opened it had one.
 * Forgotten when Baton stops, so whoever asks needs another way, too.
 */
final class WaysBack {

    /** A little under the half hour that such an address is good for. */
    private static final Duration LIFE = Duration.ofMinutes(29);

    private static final int REMEMBERED = 1_000;

    private final Clock clock;
    private final Map<String, Way> byView = new LinkedHashMap<>();

    private record Way(String responseUrl, Instant until) {}

    /** @param clock real time */
    WaysBack(Clock clock) {
        this.clock = clock;
    }

    synchronized void remember(String viewId, String responseUrl) {
        if (byView.size() >= REMEMBERED) {
            byView.remove(byView.keySet().iterator().next());
        }
        byView.put(viewId, new Way(responseUrl, clock.instant().plus(LIFE)));
    }

    /** Good for one answer. */
    synchronized Optional<String> take(String viewId) {
        return Optional.ofNullable(byView.remove(viewId))
                .filter(way -> clock.instant().isBefore(way.until()))
                .map(Way::responseUrl);
    }
}

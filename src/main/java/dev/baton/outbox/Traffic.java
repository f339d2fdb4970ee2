package dev.baton.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which destinations may be sent to now: one item at a time each, no faster than Slack takes them. */
final class Traffic {

    /** While Slack is out of reach one item at a time is tried, at these distances. */
    private static final Backoff PROBES = new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(5), Integer.MAX_VALUE);

    private final int lines;
    private final Set<String> underWay = new HashSet<>();
    private final Map<String, Closing> closings = new HashMap<>();
    private Closing all = Closing.NEVER;
    private int outages;

    /** @param lines how many items may be under way together */
    Traffic(int lines) {
        this.lines = lines;
    }

    synchronized boolean isOpen(Instant now) {
        int room = outages > 0 ? 1 : lines;
        return underWay.size() < room && !all.holds(now);
    }

    /** The destinations to leave alone now. */
    synchronized Set<String> closed(Instant now) {
        closings.values().removeIf(closing -> !closing.holds(now));
        Set<String> closed = new HashSet<>(closings.keySet());
        closed.addAll(underWay);
        return closed;
    }

    synchronized void departs(String destination) {
        underWay.add(destination);
    }

    /** @param closed how long to leave the destination alone */
    synchronized void returned(String destination, Instant now, Duration closed) {
        underWay.remove(destination);
        closings.put(destination, new Closing(now, now.plus(closed)));
    }

    synchronized boolean isOut() {
        return outages > 0;
    }

    /**
     * Slack answered, whatever it said.
     *
     * @return whether it had been out of reach until now
     */
    synchronized boolean reached() {
        boolean back = outages > 0;
        outages = 0;
        all = Closing.NEVER;
        return back;
    }

    /**
     * Slack cannot be reached at all.
     *
     * @return when it is tried again
     */
    synchronized Instant unreachable(Instant now, double chance) {
        if (!all.holds(now)) {
            outages++;
            all = new Closing(now, now.plus(PROBES.delay(outages, chance)));
        }
        return all.until();
    }

    /** When, after that instant, a closed destination opens; empty when none does by the mere passing of time. */
    synchronized Optional<Instant> nextOpening(Instant after) {
        return Stream.concat(Stream.of(all), closings.values().stream())
                .map(Closing::until)
                .filter(opening -> opening.isAfter(after))
                .min(Comparator.naturalOrder());
    }

    /** When a clock is set back to before it began, it is over: nothing that was to be short may become long. */
    private record Closing(Instant since, Instant until) {

        static final Closing NEVER = new Closing(Instant.MIN, Instant.MIN);

        boolean holds(Instant now) {
            return !now.isBefore(since) && now.isBefore(until);
        }
    }
}

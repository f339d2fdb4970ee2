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
    private final Map<String, Instant> closedUntil = new HashMap<>();
    private Instant allClosedUntil = Instant.MIN;
    private int outages;

    /** @param lines how many items may be under way together */
    Traffic(int lines) {
        this.lines = lines;
    }

    synchronized boolean isOpen(Instant now) {
        int room = outages > 0 ? 1 : lines;
        return underWay.size() < room && !allClosedUntil.isAfter(now);
    }

    /** The destinations to leave alone now. */
    synchronized Set<String> closed(Instant now) {
        closedUntil.values().removeIf(until -> !until.isAfter(now));
        Set<String> closed = new HashSet<>(closedUntil.keySet());
        closed.addAll(underWay);
        return closed;
    }

    synchronized void departs(String destination) {
        underWay.add(destination);
    }

    synchronized void returned(String destination, Instant openAgain) {
        underWay.remove(destination);
        closedUntil.put(destination, openAgain);
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
        allClosedUntil = Instant.MIN;
        return back;
    }

    /**
     * Slack cannot be reached at all.
     *
     * @return when it is tried again
     */
    synchronized Instant unreachable(Instant now, double chance) {
        if (!allClosedUntil.isAfter(now)) {
            outages++;
            allClosedUntil = now.plus(PROBES.delay(outages, chance));
        }
        return allClosedUntil;
    }

    /** When, after that instant, a closed destination opens; empty when none does by the mere passing of time. */
    synchronized Optional<Instant> nextOpening(Instant after) {
        return Stream.concat(Stream.of(allClosedUntil), closedUntil.values().stream())
                .filter(opening -> opening.isAfter(after))
                .min(Comparator.naturalOrder());
    }
}

package dev.baton.sandbox.api;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How fast Slack lets an app go: so many calls of a method a minute, and about one message a second a channel. */
final class Pace {

    static final int TIER_2 = 20;
    static final int TIER_3 = 50;
    static final int TIER_4 = 100;
    /** Methods that Slack puts in no tier. */
    static final int SPECIAL = 300;

    private static final Duration MINUTE = Duration.ofMinutes(1);
    /** Slack lets short bursts pass; it does not say how short. */
    private static final int BURST = 3;

    private final Clock clock;
    private final Map<String, Deque<Instant>> past = new ConcurrentHashMap<>();

    Pace(Clock clock) {
        this.clock = clock;
    }

    /** Counts a call of a method, or refuses it. */
    void call(String method, int perMinute) {
        count(method, perMinute, MINUTE);
    }

    /** Counts a call of whatever method while Slack is short of breath, or refuses it. */
    void anything() {
        count("anything", 1, Duration.ofSeconds(5));
    }

    /** Counts a message to a channel, or refuses it. */
    void message(String channelId) {
        count(channelId, BURST, Duration.ofSeconds(BURST));
    }

    /** At most so many within any span of this length. */
    private void count(String what, int most, Duration span) {
        Deque<Instant> times = past.computeIfAbsent(what, name -> new ArrayDeque<>());
        synchronized (times) {
            Instant now = clock.instant();
            while (!times.isEmpty() && !times.getFirst().plus(span).isAfter(now)) {
                times.removeFirst();
            }
            if (times.size() >= most) {
                Duration left = Duration.between(now, times.getFirst().plus(span));
                throw SlackError.rateLimited(Math.max(1, left.plusMillis(999).toSeconds()));
            }
            times.addLast(now);
        }
    }
}

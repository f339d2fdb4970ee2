package dev.baton.slack;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps calls within what Slack allows, so that Slack need not say so. Never blocks: it tells how long to wait. */
final class Pace {

    /** A fifth of a minute's calls may come at once; the rest is spread, so that no minute ever sees more than allowed. */
    private static final int BURSTS_A_MINUTE = 5;

    private final Clock clock;
    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

    Pace(Clock clock) {
        this.clock = clock;
    }

    /** Zero if a call of this method may go now, which is then counted; else how long to wait. */
    Duration take(ApiMethod method) {
        int burst = method.perMinute() / BURSTS_A_MINUTE;
        return take(method.toString(), burst, (method.perMinute() - burst) / 60_000.0);
    }

    /** The same for one more message in this channel: one a second. */
    Duration takeMessage(String channelId) {
        return take(channelId, 1, 1 / 1_000.0);
    }

    private Duration take(String key, int burst, double perMilli) {
        Instant now = clock.instant();
        Bucket left = buckets.compute(
                key,
                (same, bucket) -> bucket == null
                        ? new Bucket(burst, now, false).taken()
                        : bucket.filled(now, burst, perMilli).taken());
        return left.granted() ? Duration.ZERO : Duration.ofMillis((long) Math.ceil((1 - left.calls()) / perMilli));
    }

    /** @param calls how many may go at that instant */
    private record Bucket(double calls, Instant at, boolean granted) {

        Bucket filled(Instant now, int burst, double perMilli) {
            double more = Math.max(0, Duration.between(at, now).toMillis()) * perMilli;
            return new Bucket(Math.min(burst, calls + more), now, false);
        }

        Bucket taken() {
            return calls >= 1 ? new Bucket(calls - 1, at, true) : this;
        }
    }
}

package dev.baton.slack;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Keeps calls within what Slack allows, so that Slack need not say so. Never blocks: it tells how long to wait. */
final class Pace {

    /** A fifth of a minute's calls may come at once; the rest is spread, so that no minute ever sees more than allowed. */
    private static final int BURSTS_A_MINUTE = 5;

    /** A minute, and what calls may catch up on each other on their way to Slack. */
    private static final double MINUTE_MILLIS = 65_000.0;

    private final Clock clock;
    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();
    private final Map<ApiMethod, Hold> methodsHeld = new ConcurrentHashMap<>();
    private final Map<String, Hold> channelsHeld = new ConcurrentHashMap<>();

    Pace(Clock clock) {
        this.clock = clock;
    }

    /** Zero if a call of this method may go now, which is then counted; else how long to wait. */
    Duration take(ApiMethod method) {
        int burst = method.perMinute() / BURSTS_A_MINUTE;
        Duration held = left(methodsHeld.get(method));
        return held.isZero() ? take(method.toString(), burst, (method.perMinute() - burst) / MINUTE_MILLIS) : held;
    }

    /** The same for one more message in this channel: one a second. */
    Duration takeMessage(String channelId) {
        Duration held = left(channelsHeld.get(channelId));
        return held.isZero() ? take(channelId, 1, 1 / 1_000.0) : held;
    }

    /** How long Slack asks to be left alone, by the header of its answer. */
    Duration retryAfter(@Nullable String header) {
        return RetryAfter.of(header, clock.instant());
    }

    /** Slack refused a call of this method, which it counts for the whole workspace. */
    void hold(ApiMethod method, Duration wait) {
        methodsHeld.put(method, new Hold(clock.instant(), wait));
    }

    /** Slack refused a message: too many for this channel, or, if another one has to wait too, for the workspace. */
    void holdMessages(String channelId, Duration wait) {
        Instant now = clock.instant();
        channelsHeld.values().removeIf(hold -> hold.left(now).isZero());
        channelsHeld.put(channelId, new Hold(now, wait));
        if (channelsHeld.size() > 1) {
            hold(ApiMethod.CHAT_POST_MESSAGE, wait);
        }
    }

    private Duration left(@Nullable Hold hold) {
        return hold == null ? Duration.ZERO : hold.left(clock.instant());
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

    /** When the clock is set back to before it began, it is over: nothing that was to be short may become long. */
    private record Hold(Instant since, Duration length) {

        Duration left(Instant now) {
            Duration left = length.minus(Duration.between(since, now));
            return now.isBefore(since) || left.isNegative() ? Duration.ZERO : left;
        }
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

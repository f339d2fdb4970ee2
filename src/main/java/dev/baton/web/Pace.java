package dev.baton.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * How often somebody may do something: a bucket for each of them, as many as are given. Whoever was seen longest ago is
 * forgotten first, so that memory stays the same however many come.
 */
final class Pace {

    private final double most;
    private final double perSecond;
    private final LongSupplier nanoTime;
    private final Map<String, TokenBucket> buckets;

    /**
     * @param most      at once
     * @param perSecond how many come back
     * @param mostKnown of whom a bucket is kept
     * @param nanoTime  such as {@link System#nanoTime}
     */
    Pace(double most, double perSecond, int mostKnown, LongSupplier nanoTime) {
        this.most = most;
        this.perSecond = perSecond;
        this.nanoTime = nanoTime;
        this.buckets = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, TokenBucket> eldest) {
                return size() > mostKnown;
            }
        };
    }

    /** Does it, where they may.
     *
     * @return 0 if they may; otherwise the whole seconds they have to wait
     */
    synchronized long take(String who) {
        long now = nanoTime.getAsLong();
        TokenBucket bucket = buckets.computeIfAbsent(who, somebody -> new TokenBucket(most, perSecond, now));
        return bucket.take(now) ? 0 : bucket.secondsToWait(now);
    }
}

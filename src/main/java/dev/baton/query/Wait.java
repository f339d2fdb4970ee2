package dev.baton.query;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How long something took.
 *
 * @param median of those to which it happened, by nearest rank; null where it happened to none
 * @param count  to how many it happened
 * @param never  to how many it did not (yet)
 */
public record Wait(@Nullable Duration median, long count, long never) {}

package dev.baton.query;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one rep did in some time.
 *
 * @param claimDelay median time from hand-off to claim, of the leads claimed; null where none was
 * @param touchDelay median time from claim to first touch, of the leads touched for the first time; null likewise
 */
public record RepWeek(
        long claims,
        long touches,
        long turnDowns,
        @Nullable Duration claimDelay,
        @Nullable Duration touchDelay) {

    /** By nearest rank; empty of nothing. */
    public static <T extends Comparable<? super T>> Optional<T> median(List<T> values) {
        List<T> sorted = values.stream().sorted().toList();
        return sorted.isEmpty() ? Optional.empty() : Optional.of(sorted.get((sorted.size() - 1) / 2));
    }
}

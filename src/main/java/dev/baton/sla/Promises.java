package dev.baton.sla;

import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What sales promises for a lead of each tier, in business time from the hand-off. A tier without an entry is promised
 * nothing.
 *
 * @param claimIn by tier key: until a rep has claimed it
 * @param touchIn by tier key: until somebody has tried to reach the lead
 */
public record Promises(Map<String, Duration> claimIn, Map<String, Duration> touchIn) {

    public Promises {
        claimIn = Map.copyOf(claimIn);
        touchIn = Map.copyOf(touchIn);
    }

    public Optional<Duration> claim(@Nullable String tier) {
        return tier == null ? Optional.empty() : Optional.ofNullable(claimIn.get(tier));
    }

    public Optional<Duration> touch(@Nullable String tier) {
        return tier == null ? Optional.empty() : Optional.ofNullable(touchIn.get(tier));
    }

    /** For a lead that is handed off though it is not ready, because somebody named it: as long as any tier has. */
    public Optional<Duration> claimUnready() {
        return claimIn.values().stream().max(Comparator.naturalOrder());
    }

    /** The same until somebody has tried to reach it. */
    public Optional<Duration> touchUnready() {
        return touchIn.values().stream().max(Comparator.naturalOrder());
    }
}

package dev.baton.query;

import dev.baton.lead.State;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the leads of a campaign are that were handed off. A lead that came in through several campaigns counts for each.
 *
 * @param campaign spelt as the {@link Catalogue} has it; null for those that came in through none
 * @param states   how many are in each state now
 */
public record CampaignStates(@Nullable String campaign, Map<State, Long> states) {

    public CampaignStates {
        states = Map.copyOf(states);
    }

    /** As {@link Report#handedOff} counts them. */
    public long handedOff() {
        return states.values().stream().mapToLong(Long::longValue).sum();
    }
}

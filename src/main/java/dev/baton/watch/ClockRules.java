package dev.baton.watch;

import dev.baton.lead.HandOff;
import dev.baton.routing.Routing;
import dev.baton.sla.BusinessHours;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What the playbook says about clocks.
 *
 * @param fallbackHours the hours of leads that no territory took
 * @param giveBackAfter business time after which a claimed lead without a touch goes back to the channel; null for never
 */
public record ClockRules(
        Routing routing,
        BusinessHours fallbackHours,
        @Nullable Duration giveBackAfter) {

    BusinessHours hours(HandOff handOff) {
        return routing.hours(handOff.route(), fallbackHours);
    }
}

package dev.baton.routing;

import dev.baton.lead.HandOff;
import dev.baton.sla.BusinessHours;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the playbook says about offers.
 *
 * @param fallbackHours      the hours of leads that no territory took
 * @param rosters            by their keys; one that is missing is open
 * @param colleagueFirst     how long a lead is offered to whoever has a colleague of theirs, in business time; null for not
 *                           at all
 * @param previousOwnerFirst whether a lead that was somebody's before is offered to them for one business day
 */
public record OfferRules(
        Routing routing,
        BusinessHours fallbackHours,
        Map<String, RosterRule> rosters,
        @Nullable Duration colleagueFirst,
        boolean previousOwnerFirst) {

    public OfferRules {
        rosters = Map.copyOf(rosters);
    }

    /** Of the roster that may claim a lead with this hand-off. */
    public RosterRule roster(HandOff handOff) {
        String roster = handOff.route().roster();
        return roster == null ? RosterRule.OPEN : rosters.getOrDefault(roster, RosterRule.OPEN);
    }

    /** In which what is promised of such a lead runs. */
    public BusinessHours hours(HandOff handOff) {
        return routing.hours(handOff.route(), fallbackHours);
    }
}

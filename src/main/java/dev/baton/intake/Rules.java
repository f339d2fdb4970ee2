package dev.baton.intake;

import dev.baton.definition.Definitions;
import dev.baton.lead.Facts;
import dev.baton.lead.HandOff;
import dev.baton.lead.Route;
import dev.baton.lead.Scorecard;
import dev.baton.routing.Routing;
import dev.baton.sla.BusinessHours;
import dev.baton.sla.Promises;
import java.time.Instant;

/**
 * What the playbook says about a lead that comes in.
 *
 * @param fallbackHours the hours in which promises run for leads that no territory takes
 */
public record Rules(Definitions definitions, Routing routing, Promises promises, BusinessHours fallbackHours) {

    Scorecard score(Facts facts) {
        return definitions.current().score(facts);
    }

    /** The first hand-off of a lead with this scorecard, which is ready. */
    HandOff handOff(Facts facts, Scorecard scorecard, Instant at) {
        Route route = routing.route(facts);
        BusinessHours hours = routing.hours(route, fallbackHours);
        return new HandOff(
                1,
                1,
                at,
                at,
                scorecard.tier(),
                scorecard.score(),
                scorecard.definitionVersion(),
                route,
                promises.claim(scorecard.tier())
                        .map(time -> hours.add(at, time))
                        .orElse(null),
                promises.touch(scorecard.tier())
                        .map(time -> hours.add(at, time))
                        .orElse(null));
    }
}

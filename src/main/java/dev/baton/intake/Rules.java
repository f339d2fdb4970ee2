package dev.baton.intake;

import dev.baton.definition.Definitions;
import dev.baton.lead.Facts;
import dev.baton.lead.HandOff;
import dev.baton.lead.Route;
import dev.baton.lead.Scorecard;
import dev.baton.routing.HandOffs;
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

    public Scorecard score(Facts facts) {
        return definitions.current().score(facts);
    }

    /** A hand-off, as for a first time, of a lead with this scorecard, which is ready. */
    public HandOff handOff(Facts facts, Scorecard scorecard, Instant at) {
        return handOff(routing.route(facts), facts, scorecard, at);
    }

    /** The same to where somebody has decided that it goes. */
    public HandOff handOff(Route route, Facts facts, Scorecard scorecard, Instant at) {
        return handOffs().to(route, facts, scorecard, at);
    }

    public HandOffs handOffs() {
        return new HandOffs(routing, promises, fallbackHours);
    }
}

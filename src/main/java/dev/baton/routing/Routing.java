package dev.baton.routing;

import dev.baton.lead.Facts;
import dev.baton.lead.Route;
import dev.baton.sla.BusinessHours;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The ordered territories and where a lead goes when none wants it.
 *
 * @param territories asked in this order; the first whose condition holds takes the lead
 * @param fallback    the channel for leads that no territory takes
 */
public record Routing(List<Territory> territories, String fallback) {

    public Routing {
        territories = List.copyOf(territories);
    }

    public Route route(Facts facts) {
        List<Route.RuleTried> trace = new ArrayList<>();
        for (Territory territory : territories) {
            boolean matched = territory.when().holds(facts);
            trace.add(new Route.RuleTried(territory.key(), matched));
            if (matched) {
                return new Route(territory.key(), territory.roster(), territory.channel(), trace);
            }
        }
        return new Route(null, null, fallback, trace);
    }

    /** When the people work who have a lead with this route; the other hours where no territory took it. */
    public BusinessHours hours(Route route, BusinessHours otherwise) {
        return Optional.ofNullable(route.territory())
                .flatMap(this::territory)
                .map(Territory::hours)
                .orElse(otherwise);
    }

    public Optional<Territory> territory(String key) {
        return territories.stream()
                .filter(territory -> territory.key().equals(key))
                .findFirst();
    }
}

package dev.baton.desk;

import dev.baton.intake.Rules;
import dev.baton.lead.Asked;
import dev.baton.lead.Event;
import dev.baton.lead.HandOff;
import dev.baton.lead.Route;
import dev.baton.routing.Territory;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Sends a lead on to the territory it belongs to; the second time in a cycle to the fallback channel. */
final class Rerouting {

    private final Rules rules;

    Rerouting(Rules rules) {
        this.rules = rules;
    }

    Plan plan(Turning turning) {
        String written = turning.required(Asked.TERRITORY);
        Optional<Territory> found = territory(written);
        if (found.isEmpty()) {
            return new Plan.Problem(
                    Asked.TERRITORY, "There is no territory “" + written + "”. Choose one of: " + names() + ".");
        }
        Territory there = found.get();
        Route present = turning.lead().committed().route();
        List<String> gaveAway = gaveAway(turning);
        if (gaveAway.size() > 1 && !present.isFallback()) {
            return to(new Route(null, null, rules.routing().fallback(), present.trace()), turning);
        }
        if (gaveAway.contains(there.roster())) {
            return new Plan.Problem(
                    Asked.TERRITORY,
                    there.name() + " is served by a roster that gave it away. Choose another, or another reason.");
        }
        return to(new Route(there.key(), there.roster(), there.channel(), present.trace()), turning);
    }

    private Plan to(Route route, Turning turning) {
        HandOff handOff =
                rules.handOff(route, turning.lead().facts(), turning.lead().scorecard(), turning.now());
        return new Plan.Do(turning.lead().reroute(turning.why(), handOff));
    }

    /** The rosters that had it in this cycle, the present one included. */
    private List<String> gaveAway(Turning turning) {
        int cycle = turning.lead().committed().cycle();
        return turning.history().stream()
                .filter(Event.HandedOff.class::isInstance)
                .map(Event.HandedOff.class::cast)
                .filter(handedOff -> handedOff.cycle() == cycle)
                .flatMap(handedOff -> Optional.ofNullable(handedOff.territory()).stream())
                .flatMap(key -> rules.routing().territory(key).stream())
                .map(Territory::roster)
                .distinct()
                .toList();
    }

    private Optional<Territory> territory(String written) {
        return rules.routing().territories().stream()
                .filter(each -> each.key().equalsIgnoreCase(written.replace('-', '_'))
                        || each.name().equalsIgnoreCase(written))
                .findFirst();
    }

    private String names() {
        return rules.routing().territories().stream().map(Territory::key).collect(Collectors.joining(", "));
    }
}

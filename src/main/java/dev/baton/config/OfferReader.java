package dev.baton.config;

import dev.baton.routing.OfferRules;
import dev.baton.routing.RosterRule;
import dev.baton.routing.Routing;
import dev.baton.sla.BusinessHours;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads how leads are shared out. */
final class OfferReader {

    static final String NEVER = "never";

    private static final Duration BY_TURNS = Duration.ofMinutes(10);
    private static final int TURNS = 2;
    private static final String TO_A_COLLEAGUE = "10m";

    private final Part root;

    OfferReader(Part root) {
        this.root = root;
    }

    OfferRules read(Routing routing, BusinessHours fallbackHours) {
        Map<String, RosterRule> rosters = new LinkedHashMap<>();
        root.at("rosters").entries().forEach((key, roster) -> rosters.put(key, roster(roster)));
        Part offers = root.at("offers");
        Part previousOwner = offers.at("previous_owner_first");
        return new OfferRules(
                routing,
                fallbackHours,
                rosters,
                colleagueFirst(offers.at("colleague_first")),
                !previousOwner.isGiven() || previousOwner.node().booleanValue());
    }

    private static RosterRule roster(Part roster) {
        boolean rotates = roster.at("mode").text().filter("rotate"::equals).isPresent();
        Map<String, Integer> weights = new LinkedHashMap<>();
        roster.at("weights")
                .entries()
                .forEach((person, weight) -> weights.put(
                        person.contains("@") ? person.toLowerCase(Locale.ROOT) : person,
                        weight.whole().orElseThrow()));
        return new RosterRule(
                rotates
                        ? roster.at("offer_for")
                                .text()
                                .flatMap(WorkingTime::duration)
                                .orElse(BY_TURNS)
                        : null,
                roster.at("turns").whole().orElse(TURNS),
                roster.at("cap").whole().orElse(null),
                weights);
    }

    private static @Nullable Duration colleagueFirst(Part part) {
        String written = part.text().orElse(TO_A_COLLEAGUE);
        return written.equals(NEVER) ? null : WorkingTime.duration(written).orElseThrow();
    }
}

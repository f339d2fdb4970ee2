package dev.baton.routing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.Condition;
import dev.baton.lead.Facts;
import dev.baton.lead.Route;
import dev.baton.lead.SomeFacts;
import dev.baton.sla.BusinessHours;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RoutingTest {

    private static final BusinessHours HOURS = BusinessHours.always(ZoneId.of("UTC"));

    private final Routing routing = new Routing(
            List.of(
                    territory("key_accounts", new Condition.Is("company", List.of("Northwind"))),
                    territory("uk", new Condition.Is("country", List.of("GB"))),
                    territory("europe", new Condition.Is("country", List.of("GB", "FR")))),
            "#unrouted");

    @Test
    void theFirstTerritoryThatMatchesTakesTheLead() {
        assertThat(routing.route(from("GB")))
                .isEqualTo(new Route(
                        "uk",
                        "uk_reps",
                        "#uk",
                        List.of(new Route.RuleTried("key_accounts", false), new Route.RuleTried("uk", true))));
    }

    @Test
    void aLaterTerritoryTakesWhatTheEarlierOnesLeave() {
        assertThat(routing.route(from("FR")).territory()).isEqualTo("europe");
    }

    @Test
    void anEarlierTerritoryWinsOverALaterOneThatMatchesToo() {
        Facts facts = new SomeFacts().company("northwind", "GB", null).facts();

        assertThat(routing.route(facts).territory()).isEqualTo("key_accounts");
    }

    @Test
    void whatNoTerritoryWantsGoesToTheFallbackWithTheWholeTrace() {
        Route route = routing.route(from("JP"));

        assertThat(route.isFallback()).isTrue();
        assertThat(route.channel()).isEqualTo("#unrouted");
        assertThat(route.roster()).isNull();
        assertThat(route.trace())
                .containsExactly(
                        new Route.RuleTried("key_accounts", false),
                        new Route.RuleTried("uk", false),
                        new Route.RuleTried("europe", false));
    }

    @Test
    void anUnknownCountryMatchesNoCountry() {
        assertThat(routing.route(from(null)).isFallback()).isTrue();
    }

    @Test
    void aTerritoryIsFoundByItsKey() {
        assertThat(routing.territory("uk")).map(Territory::channel).contains("#uk");
        assertThat(routing.territory("apac")).isEmpty();
    }

    private static Facts from(@Nullable String country) {
        return new SomeFacts().company("Contoso", country, null).facts();
    }

    private static Territory territory(String key, Condition when) {
        return new Territory(key, key, "#" + key, key + "_reps", HOURS, when);
    }
}

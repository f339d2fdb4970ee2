package dev.baton.config;

import static dev.baton.config.SmallPlaybook.isToldOnce;
import static dev.baton.config.SmallPlaybook.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.routing.OfferRules;
import dev.baton.routing.RosterRule;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How leads are shared out, as a playbook says it. */
class PlaybookOffersTest {

    @Test
    void whereNothingIsSaidWhoeverIsFirstHasItButForColleaguesAndPreviousOwners() {
        OfferRules rules = PlaybookFile.read(SmallPlaybook.TEXT).offers();

        assertThat(rules.rosters().get("north")).isEqualTo(new RosterRule(null, 2, null, Map.of()));
        assertThat(rules.colleagueFirst()).isEqualTo(Duration.ofMinutes(10));
        assertThat(rules.previousOwnerFirst()).isTrue();
    }

    @Test
    void aRosterCanHaveTurnsWithWeightsAndACap() {
        String yaml = north("mode: rotate, offer_for: 1h30m, turns: 3, cap: 25, weights: { Ana@Example.com: 2 }");

        assertThat(PlaybookFile.read(yaml).offers().rosters().get("north"))
                .isEqualTo(new RosterRule(Duration.ofMinutes(90), 3, 25, Map.of("ana@example.com", 2)));
    }

    @Test
    void turnsLastTenMinutesAndThereAreTwo() {
        assertThat(PlaybookFile.read(north("mode: rotate")).offers().rosters().get("north"))
                .isEqualTo(new RosterRule(Duration.ofMinutes(10), 2, null, Map.of()));
    }

    @Test
    void nobodyHasToComeFirst() {
        OfferRules rules = PlaybookFile.read(
                        SmallPlaybook.TEXT + "offers: { colleague_first: never, previous_owner_first: false }\n")
                .offers();

        assertThat(rules.colleagueFirst()).isNull();
        assertThat(rules.previousOwnerFirst()).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "mode: random | mode | “random” does not fit here. | `rotate`",
                "turns: 3 | turns | On this roster whoever is first has the lead, so there are no turns. | mode: rotate",
                "mode: rotate, turns: 0 | turns | “0” does not fit here. | 1 to 50",
                "mode: rotate, offer_for: 1d | offer_for | “1d” does not fit here. | such as 15m",
                "cap: 0 | cap | “0” does not fit here. | at least 1",
                "mode: rotate, weights: { ana@example.com: 11 } | weights.ana@example.com | “11” does not fit here. | from 1 to 10",
                "mode: rotate, weights: { anna@example.com: 2 } | weights.anna@example.com | “anna@example.com” is not on the roster. | Did you mean `ana@example.com`?",
                "mode: rotate, weights: { ana: 2 } | weights.ana | “ana” cannot be a key. | e-mail address",
            })
    void mistakesAreToldWithTheirPlace(String roster, String path, String problem, String allowed) {
        isToldOnce(north(roster), "rosters.north." + path, problem, allowed);
    }

    @Test
    void whoIsInAUserGroupIsNotKnownHereAndMayHaveAWeight() {
        String yaml = with(
                "    members: [S0123456789]\n",
                "    members: [S0123456789]\n    mode: rotate\n    weights: { zoe@example.com: 3 }\n");

        assertThat(PlaybookFile.read(yaml).offers().rosters().get("south"))
                .isEqualTo(new RosterRule(Duration.ofMinutes(10), 2, null, Map.of("zoe@example.com", 3)));
    }

    private static String north(String more) {
        String lines = "  north: { members: [ana@example.com, U0123456789], " + more + " }\n";
        return with("  north:\n    members: [ana@example.com, U0123456789]\n", lines);
    }
}

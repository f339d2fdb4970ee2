package dev.baton.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether the parts of a playbook fit each other: each row spoils one thing and reads what is told about it. */
class PlaybookSenseTest {

    @ParameterizedTest(name = "[{index}] {2}: {3}")
    @MethodSource
    void isToldWithItsPathAndWhatIsAllowed(String part, String instead, String path, String problem, String allowed) {
        SmallPlaybook.isToldOnce(SmallPlaybook.with(part, instead), path, problem, allowed);
    }

    static Stream<Arguments> isToldWithItsPathAndWhatIsAllowed() {
        return Stream.of(
                arguments(
                        "mode: live",
                        "mode: shadow",
                        "channels.shadow",
                        "It is missing, and in shadow mode every message goes there.",
                        "\"#baton-shadow\""),
                arguments(
                        "Europe/London",
                        "Europe/Londn",
                        "timezone",
                        "There is no timezone “Europe/Londn”.",
                        "Did you mean `Europe/London`?"),
                arguments("Europe/London", "GMT+1", "timezone", "There is no timezone “GMT+1”.", "a region and a city"),
                arguments(
                        "America/New_York",
                        "Mars",
                        "territories[1].timezone",
                        "There is no timezone “Mars”.",
                        "a region and a city"),
                arguments(
                        "default_country: GB",
                        "default_country: UK",
                        "default_country",
                        "There is no country with the code “UK”.",
                        "ISO 3166"),
                arguments(
                        "roster: north",
                        "roster: nort",
                        "territories[0].roster",
                        "There is no roster “nort”.",
                        "Did you mean `north`?"),
                arguments(
                        "roster: north",
                        "roster: apac",
                        "territories[0].roster",
                        "There is no roster “apac”.",
                        "Known: north, south."),
                arguments(
                        "key: rest",
                        "key: uk",
                        "territories[1].key",
                        "`uk` is also the key of territories[0].",
                        "its own key"),
                arguments(
                        "09:00-18:00",
                        "18:00-09:00",
                        "territories[0].hours",
                        "“Mon-Fri 18:00-09:00” ends before it begins.",
                        "24:00 is midnight"),
                arguments(
                        "    when: { fact: country, is: [GB, IE] }\n",
                        "",
                        "territories[0]",
                        "It has no `when`, so it takes every lead and the territories after it get none.",
                        "move it to the end"),
                arguments(
                        "[GB, IE]",
                        "[GB, UK]",
                        "territories[0].when.is[1]",
                        "There is no country with the code “UK”.",
                        "GB (not UK)"),
                arguments(
                        "[GB, IE]",
                        "ireland",
                        "territories[0].when.is",
                        "There is no country with the code “ireland”.",
                        "two capital letters"),
                arguments(
                        "fact: country",
                        "fact: contry",
                        "territories[0].when.fact",
                        "There is no fact “contry”.",
                        "Did you mean `country`?"),
                arguments(
                        "fact: employees",
                        "fact: company.size",
                        "definition.criteria[1].when.fact",
                        "There is no fact “company.size”.",
                        "employees, external_id,"),
                arguments(
                        "fact: employees",
                        "fact: field.",
                        "definition.criteria[1].when.fact",
                        "There is no fact “field.”.",
                        "field.NAME"),
                arguments(
                        "fact: employees",
                        "fact: title",
                        "definition.criteria[1].when",
                        "“title” is not a number.",
                        "employees, activity.…"),
                arguments(
                        "at_least: 500 }",
                        "at_least: 500, at_most: 499.9 }",
                        "definition.criteria[1].when",
                        "No number is both.",
                        "no more than"),
                arguments(
                        "email, present: true",
                        "consent_call, is: yes",
                        "definition.must_haves[0].when.is",
                        "Consent was given or it was not.",
                        "true or false"),
                arguments(
                        "key: large",
                        "key: demo",
                        "definition.criteria[1].key",
                        "`demo` is also the key of definition.criteria[0].",
                        "its own key"),
                arguments(
                        "key: competitor",
                        "key: reachable",
                        "definition.exclusions[0].key",
                        "`reachable` is also the key of definition.must_haves[0].",
                        "its own key"),
                arguments(
                        "warm, from: 50 }",
                        "warm, from: 50 }\n    - { key: hot, from: 20 }",
                        "definition.tiers[2].key",
                        "`hot` is also the key of definition.tiers[0].",
                        "its own key"),
                arguments(
                        "emoji: \"🔥\", from: 80",
                        "from: 50",
                        "definition.tiers[1].from",
                        "Another tier begins at 50 too.",
                        "a score of its own"),
                arguments(
                        "key: warm, from: 50",
                        "key: warm, from: 60",
                        "definition.tiers",
                        "A lead with a score from 50 to 59 would be ready but in no tier.",
                        "begin at the threshold, 50"),
                arguments(
                        "points: 40",
                        "points: -40",
                        "definition.tiers[0].from",
                        "No lead can reach this tier: all criteria together give 60 points.",
                        "At most 60"),
                arguments(
                        "{ hot: 15m }",
                        "{ hott: 15m }",
                        "promises.sales.claim_within.hott",
                        "There is no tier “hott”.",
                        "Did you mean `hot`?"),
                arguments(
                        "warm: 1h30m",
                        "lukewarm: 2h",
                        "promises.sales.touch_within.lukewarm",
                        "There is no tier “lukewarm”.",
                        "Known: hot, warm."),
                arguments(
                        "hot: 4h",
                        "hot: 14m",
                        "promises.sales.touch_within.hot",
                        "The lead would have to be touched before it has to be claimed.",
                        "claim_within"),
                arguments(
                        "hot: 4h, warm: 1h30m }",
                        "hot: 4h, warm: 1h30m }\n    give_back_after: 3h",
                        "promises.sales.give_back_after",
                        "The lead would go back to its channel before its first touch is due.",
                        "touch_within"));
    }

    @Test
    void aThresholdThatNobodyCanReachIsToldForItAndForTheTiers() {
        String yaml = SmallPlaybook.TEXT.replace("points: 60", "points: 5").replace("points: 40", "points: 5");

        assertThat(SmallPlaybook.mistakes(yaml))
                .extracting(Mistake::path)
                .containsExactly("definition.threshold", "definition.tiers[0].from", "definition.tiers[1].from");
    }

    @Test
    void everyMistakeIsToldAtOnceInTheOrderOfTheFile() {
        String yaml = SmallPlaybook.TEXT
                .replace("mode: live", "mode: loud")
                .replace("roster: south", "roster: west")
                .replace("name: UK", "nome: UK")
                .replace("threshold: 50", "threshold: 0")
                .replace("fact: email_domain", "fact: domain")
                .replace("hot: 15m", "hot: soon")
                .replace("Tue 08:30", "8:30");

        assertThat(SmallPlaybook.mistakes(yaml))
                .extracting(Mistake::path)
                .containsExactly(
                        "mode",
                        "territories[0].name",
                        "territories[0].nome",
                        "territories[1].roster",
                        "definition.threshold",
                        "definition.exclusions[0].when.fact",
                        "promises.sales.claim_within.hot",
                        "digest.at");
    }

    @Test
    void aMistakeReadsAsOneLineWithItsPlaceAndTheWayOut() {
        String yaml = SmallPlaybook.with("roster: north", "roster: nort");

        assertThat(SmallPlaybook.mistakes(yaml))
                .singleElement()
                .hasToString("territories[0].roster (line 20): There is no roster “nort”. Did you mean `north`?");
    }
}

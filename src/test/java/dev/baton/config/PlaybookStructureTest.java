package dev.baton.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a playbook may look like: each row spoils one thing and reads what is told about it. */
class PlaybookStructureTest {

    @Test
    void nothingIsWrongInTheSmallPlaybook() {
        assertThat(PlaybookFile.read(SmallPlaybook.TEXT).timezone()).hasToString("Europe/London");
    }

    @ParameterizedTest(name = "[{index}] {2}: {3}")
    @MethodSource
    void isToldWithItsPathAndWhatIsAllowed(String part, String instead, String path, String problem, String allowed) {
        SmallPlaybook.isToldOnce(SmallPlaybook.with(part, instead), path, problem, allowed);
    }

    static Stream<Arguments> isToldWithItsPathAndWhatIsAllowed() {
        return Stream.of(
                arguments("mode: live", "mode: lively", "mode", "“lively” does not fit here.", "`live`, or `shadow`"),
                arguments("mode: live\n", "", "mode", "It is missing.", "`live`, or `shadow`"),
                arguments("mode: live", "mode: live\nmod: 1", "mod", "There is no such key.", "Did you mean `mode`?"),
                arguments("mode: live", "mode: live\nx: 1", "x", "There is no such key.", "Known: mode, timezone,"),
                arguments(
                        "default_country: GB",
                        "default_country: gb",
                        "default_country",
                        "“gb” does not fit here.",
                        "two-letter"),
                arguments(
                        "marketing: C0123456789", "marketing: #ops", "channels.marketing", commentTaken(), "in quotes"),
                arguments(
                        "\"#ops\"\n  fall",
                        "\"#Ops\"\n  fall",
                        "channels.operations",
                        "“#Ops” does not fit here.",
                        "its id (C…)"),
                arguments("C0123456789", "leads", "channels.marketing", "“leads” does not fit here.", "its id (C…)"),
                arguments("C0123456789", "12", "channels.marketing", "“12” is not text.", "A channel"),
                arguments("  fallback: \"#unrouted\"\n", "", "channels.fallback", "It is missing.", "A channel"),
                arguments(
                        "rosters:",
                        "rosters:\n  North:\n    members: [a@example.com]",
                        "rosters.North",
                        "“North” cannot be a key.",
                        "lower-case"),
                arguments("[S0123456789]", "[]", "rosters.south.members", "It is empty.", "at least one person"),
                arguments(
                        "[S0123456789]",
                        "S0123456789",
                        "rosters.south.members",
                        "“S0123456789” is not a list.",
                        "A list"),
                arguments(
                        "U0123456789]",
                        "ana@example.com]",
                        "rosters.north.members",
                        "Something is in the list twice.",
                        "person"),
                arguments(
                        "[S0123456789]",
                        "[\"@ana\"]",
                        "rosters.south.members[0]",
                        "“@ana” does not fit here.",
                        "e-mail address"),
                arguments(
                        "    members: [S",
                        "    style: open\n    members: [S",
                        "rosters.south.style",
                        "There is no such key.",
                        "Known: members, mode, offer_for, turns, weights, cap."),
                arguments(
                        "  manager: [W",
                        "  managers: [W",
                        "roles.managers",
                        "There is no such key.",
                        "Did you mean `manager`?"),
                arguments(
                        "  operations: [olga@example.com]\n",
                        "",
                        "roles.operations",
                        "It is missing.",
                        "at least one person"),
                arguments(
                        "name: UK",
                        "nam: UK\n    name: UK",
                        "territories[0].nam",
                        "There is no such key.",
                        "Did you mean `name`?"),
                arguments("name: UK", "name: \" \"", "territories[0].name", "“ ” does not fit here.", "A few words"),
                arguments(
                        "09:00-18:00",
                        "9-18",
                        "territories[0].hours",
                        "“Mon-Fri 9-18” does not fit here.",
                        "Mon-Fri 09:00-18:00"),
                arguments(
                        "Mon-Fri 09",
                        "Mon-Fri-Sun 09",
                        "territories[0].hours",
                        "“Mon-Fri-Sun 09:00-18:00” does not fit here.",
                        "Sat"),
                arguments(
                        "threshold: 50",
                        "threshold: 101",
                        "definition.threshold",
                        "“101” does not fit here.",
                        "from 1 to 100"),
                arguments(
                        "threshold: 50",
                        "threshold: high",
                        "definition.threshold",
                        "“high” is not a whole number.",
                        "from 1 to 100"),
                arguments(
                        "threshold: 50",
                        "threshold: 050",
                        "definition.threshold",
                        "“050” is not a whole number.",
                        "from 1 to 100"),
                arguments(
                        "threshold: 50",
                        "threshold: 5e1",
                        "definition.threshold",
                        "“5e1” is not a whole number.",
                        "from 1 to 100"),
                arguments(
                        "kind: fit", "kind: size", "definition.criteria[1].kind", "“size” does not fit here.", "`fit`"),
                arguments(
                        "points: 40",
                        "points: 0",
                        "definition.criteria[1].points",
                        "“0” does not fit here.",
                        "but not 0"),
                arguments(
                        "points: 40",
                        "points: 40.5",
                        "definition.criteria[1].points",
                        "“40.5” is not a whole number.",
                        "whole"),
                arguments(
                        "key: large",
                        "key: Large Ones",
                        "definition.criteria[1].key",
                        "“Large Ones” does not fit here.",
                        "lower-case"),
                arguments(
                        "an e-mail address",
                        "a".repeat(81),
                        "definition.must_haves[0].label",
                        "“" + "a".repeat(60) + "…” is too long.",
                        "80"),
                arguments(
                        "hot: 15m",
                        "hot: 15",
                        "promises.sales.claim_within.hot",
                        "“15” is not text.",
                        "15m, 4h or 1h30m"),
                arguments(
                        "hot: 15m",
                        "hot: 1d",
                        "promises.sales.claim_within.hot",
                        "“1d” does not fit here.",
                        "Business time"),
                arguments(
                        "hot: 15m",
                        "hot: 0m",
                        "promises.sales.claim_within.hot",
                        "“0m” does not fit here.",
                        "Business time"),
                arguments(
                        "in_time: 90",
                        "in_time: 900",
                        "promises.sales.claimed_in_time",
                        "“900” does not fit here.",
                        "percentage"),
                arguments(
                        "  other: {",
                        "  others: {",
                        "reasons.others",
                        "There is no such key.",
                        "Did you mean `other`?"),
                arguments(
                        "counts_in_quality: true",
                        "counts_in_quality: yes",
                        "reasons.other.counts_in_quality",
                        "“yes” is not true or false.",
                        "true or false"),
                arguments(
                        "{ label: Something else, counts_in_quality: true }",
                        "{}",
                        "reasons.other",
                        "It is empty.",
                        "label"),
                arguments("Tue 08:30", "Tuesday", "digest.at", "“Tuesday” does not fit here.", "Mon 09:00"));
    }

    private static String commentTaken() {
        return "It is empty; if it should begin with #, put it in quotes, as YAML takes a bare # for a comment.";
    }
}

package dev.baton.config;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether what is said about turns is said of a roster that has turns, and weights are those of its members. */
final class RosterCheck {

    private static final List<String> ABOUT_TURNS = List.of("offer_for", "turns", "weights");

    private final Mistakes mistakes;

    RosterCheck(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    void check(Part rosters) {
        rosters.entries().values().forEach(this::roster);
    }

    private void roster(Part roster) {
        boolean rotates = roster.at("mode").text().filter("rotate"::equals).isPresent();
        if (!rotates) {
            ABOUT_TURNS.stream().map(roster::at).filter(Part::isGiven).forEach(this::withoutTurns);
        }
        weights(roster);
    }

    private void withoutTurns(Part part) {
        mistakes.add(
                part.path(),
                "On this roster whoever is first has the lead, so there are no turns.",
                "Say `mode: rotate` for the roster, or leave this out.");
    }

    /** Who is in a user group is not known here, so a roster with one may have weights for anybody. */
    private void weights(Part roster) {
        Set<String> members = roster.at("members").items().stream()
                .flatMap(member -> member.text().stream())
                .map(RosterCheck::same)
                .collect(Collectors.toSet());
        if (members.stream().anyMatch(member -> member.matches("S[A-Z0-9]{7,}"))) {
            return;
        }
        roster.at("weights").entries().forEach((person, weight) -> {
            if (!members.contains(same(person)) && !mistakes.touch(weight.path())) {
                mistakes.add(
                        weight.path(), "“" + person + "” is not on the roster.", new Nearest(members).orAll(person));
            }
        });
    }

    private static String same(String person) {
        return person.contains("@") ? person.toLowerCase(Locale.ROOT) : person;
    }
}

package dev.baton.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether a lead can become ready by the definition, and every ready lead has a tier. */
final class DefinitionCheck {

    private final Mistakes mistakes;
    private final ConditionCheck conditions;

    DefinitionCheck(Mistakes mistakes, ConditionCheck conditions) {
        this.mistakes = mistakes;
        this.conditions = conditions;
    }

    void check(Part definition) {
        List<Part> tiers = definition.at("tiers").items();
        List<Part> criteria = definition.at("criteria").items();
        List<Part> requirements = new ArrayList<>(definition.at("must_haves").items());
        requirements.addAll(definition.at("exclusions").items());
        Uniqueness uniqueness = new Uniqueness(mistakes);
        List.of(tiers, criteria, requirements).forEach(uniqueness::check);
        criteria.forEach(criterion -> conditions.check(criterion.at("when")));
        requirements.forEach(requirement -> conditions.check(requirement.at("when")));
        Part threshold = definition.at("threshold");
        threshold.whole().filter(score -> !mistakes.touch(threshold.path())).ifPresent(score -> {
            lowestTier(definition, tiers, score);
            reach(threshold, "threshold", score, criteria);
        });
        sameBands(tiers);
        tiers.forEach(
                tier -> tier.at("from").whole().ifPresent(from -> reach(tier.at("from"), "tier", from, criteria)));
    }

    private void lowestTier(Part definition, List<Part> tiers, int threshold) {
        Optional<Integer> lowest =
                tiers.stream().flatMap(tier -> tier.at("from").whole().stream()).min(Integer::compare);
        lowest.filter(from -> from > threshold)
                .ifPresent(from -> mistakes.add(
                        definition.at("tiers").path(),
                        "A lead with a score from " + threshold + " to " + (from - 1)
                                + " would be ready but in no tier.",
                        "Let the lowest tier begin at the threshold, " + threshold + ", or below."));
    }

    private void sameBands(List<Part> tiers) {
        List<Integer> seen = new ArrayList<>();
        for (Part tier : tiers) {
            tier.at("from").whole().ifPresent(from -> {
                if (seen.contains(from)) {
                    mistakes.add(
                            tier.at("from").path(),
                            "Another tier begins at " + from + " too.",
                            "Let each tier begin at a score of its own.");
                }
                seen.add(from);
            });
        }
    }

    private void reach(Part part, String what, int score, List<Part> criteria) {
        int most = criteria.stream()
                .flatMap(criterion -> criterion.at("points").whole().stream())
                .filter(points -> points > 0)
                .mapToInt(points -> points)
                .sum();
        if (most < score && !mistakes.touch("definition.criteria")) {
            mistakes.add(
                    part.path(),
                    "No lead can reach this " + what + ": all criteria together give " + most + " points.",
                    "At most " + most + ", or criteria that give more points.");
        }
    }
}

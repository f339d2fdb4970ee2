package dev.baton.definition;

import dev.baton.lead.Facts;
import dev.baton.lead.Scorecard;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The versioned criteria by which both teams call a lead ready.
 *
 * @param version    counted from 1; a changed content is a new version
 * @param threshold  the score from which a lead is ready, 0 to 100
 * @param tiers      highest first
 * @param mustHaves  all have to hold for a lead to be ready
 * @param exclusions none may hold for a lead to be ready
 */
public record Definition(
        int version,
        int threshold,
        List<Tier> tiers,
        List<Criterion> criteria,
        List<Requirement> mustHaves,
        List<Requirement> exclusions) {

    public Definition {
        tiers = tiers.stream()
                .sorted(Comparator.comparingInt(Tier::from).reversed())
                .toList();
        criteria = List.copyOf(criteria);
        mustHaves = List.copyOf(mustHaves);
        exclusions = List.copyOf(exclusions);
    }

    public Scorecard score(Facts facts) {
        List<Scorecard.Result> results = criteria.stream()
                .map(criterion -> new Scorecard.Result(
                        criterion.key(), criterion.points(), criterion.when().holds(facts)))
                .toList();
        int sum = results.stream()
                .filter(Scorecard.Result::met)
                .mapToInt(Scorecard.Result::points)
                .sum();
        int score = Math.max(0, Math.min(100, sum));
        return new Scorecard(
                version,
                score,
                tierOf(score).map(Tier::key).orElse(null),
                threshold,
                results,
                keys(mustHaves.stream()
                        .filter(mustHave -> !mustHave.when().holds(facts))
                        .toList()),
                keys(exclusions.stream()
                        .filter(exclusion -> exclusion.when().holds(facts))
                        .toList()));
    }

    public Optional<Tier> tierOf(int score) {
        return tiers.stream().filter(tier -> score >= tier.from()).findFirst();
    }

    public Optional<Tier> tier(String key) {
        return tiers.stream().filter(tier -> tier.key().equals(key)).findFirst();
    }

    public Optional<Criterion> criterion(String key) {
        return criteria.stream().filter(each -> each.key().equals(key)).findFirst();
    }

    /** The must-have or exclusion of this key. */
    public Optional<Requirement> requirement(String key) {
        return Stream.concat(mustHaves.stream(), exclusions.stream())
                .filter(each -> each.key().equals(key))
                .findFirst();
    }

    private static List<String> keys(List<Requirement> requirements) {
        return requirements.stream().map(Requirement::key).toList();
    }
}

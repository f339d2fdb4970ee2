package dev.baton.lead;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a definition said of a lead's facts: every criterion met and unmet, and whether that makes the lead ready. Holds
 * codes and numbers only; the words for them are in the definition of that version.
 *
 * @param definitionVersion counted from 1
 * @param score             0 to 100: the sum of the points met, kept within that range
 * @param tier              the key of the band the score falls in, none below the lowest
 * @param threshold         the score from which a lead is ready
 * @param missing           keys of the must-haves that are not there
 * @param exclusions        keys of the exclusions that apply
 */
public record Scorecard(
        int definitionVersion,
        int score,
        @Nullable String tier,
        int threshold,
        List<Result> results,
        List<String> missing,
        List<String> exclusions) {

    public Scorecard {
        results = List.copyOf(results);
        missing = List.copyOf(missing);
        exclusions = List.copyOf(exclusions);
    }

    /** One criterion: its key, the points it is worth and whether the facts meet it. */
    public record Result(String criterion, int points, boolean met) {}

    /** The key of an exclusion that no definition has: the person is suppressed. */
    public static final String SUPPRESSED = "suppressed";

    /** The same for somebody who is not to be handed off whatever they score. */
    public Scorecard suppressed() {
        List<String> all = new ArrayList<>(exclusions);
        all.add(SUPPRESSED);
        return new Scorecard(definitionVersion, score, tier, threshold, results, missing, all);
    }

    public boolean ready() {
        return pointsMissing() == 0 && missing.isEmpty() && exclusions.isEmpty();
    }

    /** Points short of the threshold; 0 when the score is enough. */
    public int pointsMissing() {
        return Math.max(0, threshold - score);
    }

    public List<Result> met() {
        return results.stream().filter(Result::met).toList();
    }

    public List<Result> unmet() {
        return results.stream().filter(result -> !result.met()).toList();
    }
}

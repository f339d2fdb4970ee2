package dev.baton.slack.card;

import dev.baton.lead.Lead;
import dev.baton.lead.Scorecard;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What scored, in the words of the definition that gave the score. Not escaped. */
final class Reasons {

    private final Words words;
    private final Scorecard scorecard;

    Reasons(Words words, Lead lead) {
        this.words = words;
        this.scorecard = lead.scorecard();
    }

    /** {@code asked for a demo +30 · … · and 3 more}: the criteria met, biggest points first. */
    String biggest(int limit) {
        List<Scorecard.Result> met = sorted(scorecard.met());
        List<String> parts = new ArrayList<>(
                met.stream().limit(limit).map(this::labelAndPoints).toList());
        if (parts.isEmpty()) {
            return "it meets no criterion that scores";
        }
        if (met.size() > limit) {
            parts.add("and " + (met.size() - limit) + " more");
        }
        return String.join(" · ", parts);
    }

    /** The criteria met, biggest points first. */
    List<String> met() {
        return sorted(scorecard.met()).stream().map(this::pointsAndLabel).toList();
    }

    /** The criteria not met, biggest points first. */
    List<String> unmet() {
        return sorted(scorecard.unmet()).stream().map(this::pointsAndLabel).toList();
    }

    List<String> missing() {
        return scorecard.missing().stream()
                .map(key -> words.requirement(scorecard.definitionVersion(), key))
                .toList();
    }

    List<String> exclusions() {
        return scorecard.exclusions().stream()
                .map(key -> words.requirement(scorecard.definitionVersion(), key))
                .toList();
    }

    private String labelAndPoints(Scorecard.Result result) {
        return label(result) + " " + points(result);
    }

    private String pointsAndLabel(Scorecard.Result result) {
        return points(result) + "  " + label(result);
    }

    private String label(Scorecard.Result result) {
        return words.criterion(scorecard.definitionVersion(), result.criterion());
    }

    /** With a real minus, which a hyphen is not. */
    private static String points(Scorecard.Result result) {
        return result.points() < 0 ? "−" + -result.points() : "+" + result.points();
    }

    private static List<Scorecard.Result> sorted(List<Scorecard.Result> results) {
        return results.stream()
                .sorted(Comparator.comparingInt(Scorecard.Result::points).reversed())
                .toList();
    }
}

package dev.baton.slack.command;

import dev.baton.lead.State;
import dev.baton.query.grammar.Known;
import dev.baton.query.grammar.Understanding;
import dev.baton.routing.Territory;
import dev.baton.slack.card.Mrkdwn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says of a line behind a verb why it was not understood, and what was probably meant. */
final class NoFilter {

    private static final Pattern KEYED =
            Pattern.compile("(campaign|source|territory)[:=](.+)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final Known known;

    NoFilter(Known known) {
        this.known = known;
    }

    UsageProblem problem(Understanding.NotUnderstood not) {
        if (not.over().isEmpty()) {
            return new UsageProblem(Mrkdwn.typed(String.join(" ", not.why()), 300));
        }
        String word = not.over().get(0);
        Matcher keyed = KEYED.matcher(word);
        return new UsageProblem(
                keyed.matches()
                        ? value(keyed.group(1).toLowerCase(Locale.ROOT), keyed.group(2))
                        : word(word, not.near()));
    }

    private String value(String key, String value) {
        return switch (key) {
            case "campaign" -> noLeads(key, value, known.catalogue().campaigns());
            case "source" -> noLeads(key, value, known.catalogue().sources());
            default ->
                "There is no territory " + Says.code(value) + ", only "
                        + known.territories().stream()
                                .map(Territory::key)
                                .map(Says::code)
                                .collect(Collectors.joining(", "))
                        + ".";
        };
    }

    private static String noLeads(String kind, String typed, Collection<String> names) {
        return "No lead came in by the " + kind + " " + Says.code(typed) + "." + meant(typed, names);
    }

    private String word(String word, List<String> names) {
        List<String> words =
                new ArrayList<>(Arrays.stream(State.values()).map(State::code).toList());
        known.reasons().all().forEach(reason -> words.add(TurnDownWords.hyphened(reason.key())));
        words.addAll(List.of("fixes", "mine", QuestionLine.TURNED_DOWN, "last week", "campaign:", "source:"));
        return Says.code(word) + " is no state, reason, period or other filter."
                + Nearest.to(word, words)
                        .or(() -> names.stream().findFirst())
                        .map(near -> " Did you mean " + Says.code(near) + "?")
                        .orElse("");
    }

    private static String meant(String typed, Collection<String> words) {
        return Nearest.to(typed, words)
                .map(near -> " Did you mean " + Says.code(near) + "?")
                .orElse("");
    }
}

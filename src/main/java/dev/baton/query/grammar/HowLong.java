package dev.baton.query.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "How long did the webinar leads wait?" asks for the figures, which have it. */
final class HowLong {

    static final String NOTE = "How long they waited stands behind “buyer”; what of that was whose part follows it.";

    private static final Set<String> WAIT = Set.of("wait", "waits", "waited", "waiting");
    private static final Set<String> FOR_WHAT = Set.of(
            "for",
            "until",
            "till",
            "to",
            "before",
            "be",
            "being",
            "was",
            "were",
            "a",
            "the",
            "their",
            "first",
            "touch",
            "touched",
            "claim",
            "claimed",
            "they",
            "somebody",
            "anybody",
            "rep");

    private HowLong() {}

    /** The question for their figures; empty for every other. */
    static Optional<List<Token>> figures(List<Token> tokens) {
        List<String> words = tokens.stream().map(Token::plain).toList();
        int last = words.size() - 1;
        while (last >= 0 && !WAIT.contains(words.get(last))) {
            last--;
        }
        if (last < 2 || !words.get(0).equals("how") || !words.get(1).equals("long")) {
            return Optional.empty();
        }
        List<Token> asked = new ArrayList<>(List.of(Token.of("report")));
        asked.addAll(tokens.subList(2, last));
        int rest = last + 1;
        while (rest < words.size() && FOR_WHAT.contains(words.get(rest))) {
            rest++;
        }
        asked.addAll(tokens.subList(rest, tokens.size()));
        return Optional.of(asked);
    }
}

package dev.baton.slack.command;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Finds the word that somebody most likely meant. */
final class Nearest {

    /** Below this two words have little more in common than their length. */
    private static final double LIKELY = 0.8;

    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

    private Nearest() {}

    static Optional<String> to(String typed, Collection<String> words) {
        String lower = typed.toLowerCase(Locale.ROOT);
        return words.stream()
                .filter(word -> SIMILARITY.apply(lower, word) >= LIKELY)
                .max(Comparator.comparingDouble(word -> SIMILARITY.apply(lower, word)));
    }
}

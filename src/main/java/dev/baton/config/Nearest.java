package dev.baton.config;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The known word that somebody most likely meant. */
final class Nearest {

    private final Collection<String> known;

    Nearest(Collection<String> known) {
        this.known = known;
    }

    /** The nearest known word that is at most a third of the letters away; empty if none is. */
    Optional<String> to(String written) {
        LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
        String word = written.toLowerCase(Locale.ROOT);
        int tolerated = Math.max(1, (word.length() + 1) / 3);
        return known.stream()
                .filter(candidate -> distance.apply(word, candidate.toLowerCase(Locale.ROOT)) <= tolerated)
                .min(Comparator.comparingInt(
                        (String candidate) -> distance.apply(word, candidate.toLowerCase(Locale.ROOT))));
    }

    /** The known word that is one or two letters away, for words that may well be somebody else's. */
    Optional<String> closeTo(String written) {
        return to(written)
                .filter(word -> LevenshteinDistance.getDefaultInstance().apply(written, word) <= 2);
    }

    /** “Did you mean …?” where there is something near, otherwise everything that is known. */
    String orAll(String written) {
        return to(written).map(word -> "Did you mean `" + word + "`?").orElseGet(this::all);
    }

    private String all() {
        return known.isEmpty() ? "" : "Known: " + String.join(", ", known) + ".";
    }
}

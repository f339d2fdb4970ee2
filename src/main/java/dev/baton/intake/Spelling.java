package dev.baton.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the known name that a misspelt one was meant to be. */
final class Spelling {

    private static final LevenshteinDistance EDITS = LevenshteinDistance.getDefaultInstance();

    private final List<String> known;

    Spelling(List<String> known) {
        this.known = List.copyOf(known);
    }

    Optional<String> nearest(String written) {
        String plain = plain(written);
        return known.stream()
                .filter(name -> isNear(plain, name))
                .min(Comparator.comparingInt(name -> EDITS.apply(plain, plain(name))));
    }

    /** Names can be as long as a body, so only those of a like length are compared letter by letter. */
    private static boolean isNear(String plain, String name) {
        int most = Math.max(1, name.length() / 3);
        return Math.abs(plain.length() - plain(name).length()) <= most && EDITS.apply(plain, plain(name)) <= most;
    }

    /** {@code firstName}, {@code First Name} and {@code first-name} are spellings of {@code first_name}. */
    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}

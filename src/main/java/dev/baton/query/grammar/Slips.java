package dev.baton.query.grammar;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Slips in the commonest words, which are too short to be found among all others: {@code laast wek} is last week, although
 * "least" is a word, too. A slip begins as its word does, or with its first two letters swapped.
 */
final class Slips {

    private static final List<String> COMMON =
            List.of("the", "what", "last", "this", "week", "weeks", "month", "leads", "touched");

    private static final int ONE_OFF = 4;
    private static final int TWO_OFF = 7;
    private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(2);

    private Slips() {}

    /** @param line other words, which are not said twice */
    static Optional<String> meant(String typed, Set<String> line) {
        if (COMMON.contains(typed)) {
            return Optional.empty();
        }
        List<String> near = COMMON.stream()
                .filter(word -> isSlip(typed, word) && (word.length() < ONE_OFF || !line.contains(word)))
                .toList();
        return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
    }

    private static boolean isNear(String typed, String word) {
        int distance = DISTANCE.apply(typed, word);
        return distance == 1 || (distance == 2 && word.length() >= TWO_OFF);
    }

    private static boolean isSlip(String typed, String word) {
        if (typed.length() < 3) {
            return false;
        }
        boolean swapped = typed.charAt(0) == word.charAt(1) && typed.charAt(1) == word.charAt(0);
        if (typed.charAt(0) != word.charAt(0) && !swapped) {
            return false;
        }
        boolean sameLetters = Stream.of(typed, word)
                        .map(each -> each.chars().sorted().toArray())
                        .map(Arrays::toString)
                        .distinct()
                        .count()
                == 1;
        return sameLetters
                || typed.replaceAll("(.)\\1", "$1").equals(word)
                || (word.length() >= ONE_OFF && isNear(typed, word));
    }
}

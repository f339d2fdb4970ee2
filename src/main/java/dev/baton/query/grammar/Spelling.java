package dev.baton.query.grammar;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Finds the words that a long word can be meant for: one letter off, two next to each other swapped, or two off in a very
 * long one. Digits have to be right, because campaigns differ in nothing else.
 */
final class Spelling {

    private static final int SHORTEST = 5;
    private static final int VERY_LONG = 8;
    private static final LevenshteinDistance AT_MOST_TWO = new LevenshteinDistance(2);

    private Spelling() {}

    /** The nearest words, all equally near; none where no word is near. */
    static List<String> nearest(String typed, Set<String> words) {
        if (typed.length() < SHORTEST) {
            return List.of();
        }
        List<String> near = near(typed, words, 1);
        return near.isEmpty() ? near(typed, words, 2) : near;
    }

    private static List<String> near(String typed, Collection<String> words, int distance) {
        return words.stream()
                .filter(word -> word.length() >= SHORTEST && distance(typed, word) == distance)
                .filter(word -> digits(word).equals(digits(typed)))
                .sorted()
                .toList();
    }

    private static int distance(String typed, String word) {
        if (isSwapped(typed, word)) {
            return 1;
        }
        int distance = AT_MOST_TWO.apply(typed, word);
        return distance == 2 && Math.min(typed.length(), word.length()) < VERY_LONG ? -1 : distance;
    }

    private static boolean isSwapped(String typed, String word) {
        if (typed.length() != word.length() || typed.equals(word)) {
            return false;
        }
        int first = 0;
        while (typed.charAt(first) == word.charAt(first)) {
            first++;
        }
        return first + 1 < word.length()
                && typed.charAt(first) == word.charAt(first + 1)
                && typed.charAt(first + 1) == word.charAt(first)
                && typed.substring(first + 2).equals(word.substring(first + 2));
    }

    private static String digits(String word) {
        return word.replaceAll("\\D", "");
    }
}

package dev.baton.query.grammar;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** The names of campaigns and sources that words may have been meant for. */
final class Near {

    private static final double LIKELY = 0.8;
    private static final int FEW = 5;
    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

    private Near() {}

    /** The nearest first, at most a few. */
    static List<String> names(List<String> words, Set<String> campaigns, Set<String> sources) {
        return Stream.concat(campaigns.stream(), sources.stream())
                .filter(name -> likeness(name, words) >= LIKELY)
                .sorted(Comparator.comparingDouble((String name) -> likeness(name, words))
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .distinct()
                .limit(FEW)
                .toList();
    }

    /** To the whole name, or to one word of it. */
    private static double likeness(String name, List<String> words) {
        String small = name.toLowerCase(Locale.ROOT);
        return words.stream()
                .flatMap(word -> Stream.concat(Stream.of(small), Token.wordsOf(small).stream())
                        .map(part -> SIMILARITY.apply(word, part)))
                .max(Comparator.naturalOrder())
                .orElse(0.0);
    }
}

package dev.baton.store;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words of a company's name as they are indexed: lower case, without punctuation, each once. */
final class CompanyWords {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private CompanyWords() {}

    static List<String> of(@Nullable String name) {
        if (name == null) {
            return List.of();
        }
        return Arrays.stream(BETWEEN_WORDS.split(name.toLowerCase(Locale.ROOT), -1))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }
}

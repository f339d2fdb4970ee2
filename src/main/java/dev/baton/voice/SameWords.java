package dev.baton.voice;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is the same however it is typed: case, punctuation, spaces, width and accents' spelling make no difference, nor does an
 * English plural. The result is compared and never shown; how it is made cannot change without grouping anew what was heard.
 */
public final class SameWords {

    /** Between letters they only differ by keyboard: {@code what's}, {@code what’s}. */
    private static final Pattern APOSTROPHE = Pattern.compile("['\u2018\u2019\u02BC]");

    /** Signs that tell one thing from another stay: {@code C++}, {@code C#}, {@code 5 %}, {@code R&D}, {@code €}. */
    private static final Pattern BETWEEN = Pattern.compile("[\\p{P}\\p{Z}\\p{C}\\p{So}\\p{Sk}&&[^#%&]]+");

    private static final Pattern WORD = Pattern.compile(".*[\\p{L}\\p{N}].*");

    /** Long enough, and not one of those that are no plural: {@code process}, {@code status}, {@code analysis}. */
    private static final Pattern PLURAL = Pattern.compile("[a-z]{3,}(?<![sui])s");

    private static final Pattern PLURAL_OF_Y = Pattern.compile("[a-z]{2,}ies");

    private SameWords() {}

    /** Empty where there is no letter and no digit in it. */
    public static String of(String typed) {
        String composed = Normalizer.normalize(typed, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String plain = APOSTROPHE.matcher(composed).replaceAll("");
        if (!WORD.matcher(BETWEEN.matcher(plain).replaceAll(" ")).matches()) {
            return "";
        }
        return BETWEEN.splitAsStream(plain)
                .filter(word -> !word.isEmpty())
                .map(SameWords::singular)
                .collect(Collectors.joining(" "));
    }

    private static String singular(String word) {
        if (PLURAL_OF_Y.matcher(word).matches()) {
            return word.substring(0, word.length() - 3) + "y";
        }
        return PLURAL.matcher(word).matches() ? word.substring(0, word.length() - 1) : word;
    }
}

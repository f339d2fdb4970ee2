package dev.baton.query.grammar;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A word as somebody wrote it.
 *
 * @param typed as it was written
 * @param plain in small letters, without the punctuation around it
 * @param words its parts: {@code webinar} and {@code may} of {@code webinar-may}; itself where it has none
 */
record Token(String typed, String plain, List<String> words) {

    private static final Pattern BEFORE = Pattern.compile("^[\"'`(\\[{“”„«‹.,;:…?*_]+");
    private static final Pattern AFTER = Pattern.compile("[\"'`)\\]}“”»›.,;:…?!*_]+$");
    private static final Pattern POSSESSIVE = Pattern.compile("(?<=\\p{L})'s$");
    private static final Pattern PARTS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /** Marks that change what a word says; one that has them is no name of anything else. */
    private static final Pattern OPAQUE = Pattern.compile("[<>=%+!~^|\\\\$]|^-.|^@");

    private static final Pattern SAYS_NOTHING = Pattern.compile("[-–—•·\\p{So}\\uFE0F]*");

    static Token of(String typed) {
        String small = typed.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\'');
        String bare = AFTER.matcher(BEFORE.matcher(small).replaceFirst("")).replaceFirst("");
        String plain = POSSESSIVE.matcher(bare).replaceFirst("");
        return new Token(typed, plain, wordsOf(plain));
    }

    /** @param plain in small letters */
    static List<String> wordsOf(String plain) {
        List<String> parts = OPAQUE.matcher(plain).find()
                ? List.of()
                : Arrays.stream(PARTS.split(plain))
                        .filter(part -> !part.isEmpty())
                        .toList();
        return parts.isEmpty() ? List.of(plain) : parts;
    }

    /** In place of this one, what was probably meant. */
    Token corrected(String word) {
        return new Token(typed, word, wordsOf(word));
    }

    boolean saysNothing() {
        return SAYS_NOTHING.matcher(plain).matches();
    }
}

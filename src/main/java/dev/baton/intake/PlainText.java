package dev.baton.intake;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What somebody wrote, without what nobody can see: spaces around it, zero-width and direction marks, control characters. */
public final class PlainText {

    /**
     * Zero-width spaces, word joiners, soft hyphens, byte order marks, the fillers of Hangul and the marks that turn the
     * writing direction round. The two joiners U+200C and U+200D stay: Persian, Hindi and many emoji cannot be written without them.
     */
    private static final Pattern INVISIBLE = Pattern.compile(
            "[\\u00AD\\u061C\\u115F\\u1160\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2069\\u3164\\uFEFF\\uFFA0]");

    private static final char ZERO_WIDTH_NON_JOINER = '\u200C';
    private static final char ZERO_WIDTH_JOINER = '\u200D';
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");
    private static final Pattern BROKEN = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n]]");

    private PlainText() {}

    /** As a person typed it: control characters and broken Unicode came along with a paste, and go. */
    public static String of(String typed) {
        return trim(BROKEN.matcher(visible(typed)).replaceAll(""));
    }

    /** Composed, with every line break the same; control characters are still there. */
    static String visible(String given) {
        String composed = Normalizer.normalize(given, Normalizer.Form.NFC);
        String visible = INVISIBLE.matcher(composed).replaceAll("").replace('\t', ' ');
        return LINE_BREAK.matcher(visible).replaceAll("\n");
    }

    /** Whether something went wrong with it on the way. */
    static boolean isBroken(String text) {
        return BROKEN.matcher(text).find();
    }

    static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || character == ZERO_WIDTH_NON_JOINER
                || character == ZERO_WIDTH_JOINER;
    }
}

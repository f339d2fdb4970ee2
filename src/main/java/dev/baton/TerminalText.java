package dev.baton;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What came out of a file, fit for a terminal: what is not to be seen, and what a terminal would obey, is written out as
 * its number.
 */
final class TerminalText {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\u2028\\u2029&&[^\\r\\n\\t]]");

    private TerminalText() {}

    /** {@code \\u{1B}[2J} in the place of what clears the screen; lines stay lines. */
    static String of(String text) {
        return UNSEEN.matcher(text).replaceAll(TerminalText::writtenOut);
    }

    private static String writtenOut(MatchResult unseen) {
        return "\\\\u{%X}".formatted(unseen.group().codePointAt(0));
    }
}

package dev.baton.printing;

import java.util.regex.Pattern;

/** Text in the place of a cell: line breaks and what a screen would obey are spaces. */
final class OneLine {

    private static final Pattern BREAKS = Pattern.compile("[\\s\\p{Cc}\\u2028\\u2029]+");

    private OneLine() {}

    static String of(String text) {
        return BREAKS.matcher(text).replaceAll(" ").strip();
    }
}

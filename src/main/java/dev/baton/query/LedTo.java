package dev.baton.query;

import java.util.Locale;

/** What became of a lead because it was turned down; the code is what the database holds. */
public enum LedTo {
    /** It was handed off somewhere else at once. */
    SENT_ON("re-routed"),
    /** Marketing mended what was wrong. */
    MENDED("fixed"),
    /** Marketing was asked to mend something, and has not yet. */
    TO_MEND("to be fixed"),
    /** It became part of another lead. */
    MERGED("merged"),
    /** It is held until the person comes in again. */
    HELD("held"),
    /** It was parked until a date. */
    RECYCLED("recycled"),
    /** That was the end of it. */
    CLOSED("closed");

    private final String words;

    LedTo(String words) {
        this.words = words;
    }

    /** As people say it of the lead. */
    public String words() {
        return words;
    }

    /** Lower case, as in {@code sent_on}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static LedTo of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}

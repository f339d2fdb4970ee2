package dev.baton.query;

import java.util.Locale;

/** What became of a lead because it was turned down; the code is what the database holds. */
public enum LedTo {
    /** It was handed off somewhere else at once. */
    SENT_ON,
    /** Marketing mended what was wrong. */
    MENDED,
    /** Marketing was asked to mend something, and has not yet. */
    TO_MEND,
    /** It became part of another lead. */
    MERGED,
    /** It is held until the person comes in again. */
    HELD,
    /** It was parked until a date. */
    RECYCLED,
    /** That was the end of it. */
    CLOSED;

    /** Lower case, as in {@code sent_on}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static LedTo of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}

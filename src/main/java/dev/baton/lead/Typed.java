package dev.baton.lead;

import java.util.Locale;

/**
 * Something that a person typed about a lead. It is kept beside the history, not in it, so that it can be erased.
 *
 * @param event what it was typed with; one of the same change
 * @param text  not blank
 */
public record Typed(Event event, Kind kind, String text) {

    /** What it is about; the code is what the database holds. */
    public enum Kind {
        NOTE,
        /** A question that the lead asked. */
        ASKED,
        /** Material that was missing to answer. */
        MISSING,
        /** What a reason asks to be said in words. */
        REASON,
        /** Whom they chose in our place. */
        COMPETITOR,
        /** Where more is written about it. */
        LINK;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}

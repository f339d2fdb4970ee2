package dev.baton.lead;

import java.util.Locale;

/**
 * Why a lead is turned down.
 *
 * @param key             its code, such as {@code wrong_territory}; never changed once in use
 * @param label           what people read
 * @param countsInQuality whether it says something about the quality of marketing's leads
 */
public record Reason(String key, Kind kind, String label, boolean countsInQuality) {

    /** Of a lead that has been handed off as often as one can be. Nobody chooses it. */
    public static final String SPENT = "handed_off_too_often";

    /** What it is about; the code is what the history holds. */
    public enum Kind {
        /** A fault of the hand-off, whenever it shows. */
        REJECT,
        /** A fact about the lead, found by working it. */
        DISQUALIFY;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}

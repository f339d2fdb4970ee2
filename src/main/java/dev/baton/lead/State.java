package dev.baton.lead;

import java.util.Locale;

/** The states a lead can be in, as filters and the API name them. */
public enum State {
    HELD,
    OPEN,
    CLAIMED,
    WORKING,
    QUALIFIED,
    WON,
    LOST,
    REJECTED,
    DISQUALIFIED,
    RECYCLED,
    MERGED;

    /** Lower case, as in {@code open}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

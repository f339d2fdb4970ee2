package dev.baton.lead;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

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

    /** A rep has it and has yet to bring it to an end. */
    public static final Set<State> OWNED = Collections.unmodifiableSet(EnumSet.of(CLAIMED, WORKING));

    /** A rep has it, or follows it as an opportunity. */
    public static final Set<State> FOLLOWED = Collections.unmodifiableSet(EnumSet.of(CLAIMED, WORKING, QUALIFIED));

    /** Lower case, as in {@code open}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

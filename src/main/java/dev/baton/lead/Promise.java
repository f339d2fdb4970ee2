package dev.baton.lead;

import java.util.Locale;

/** What sales promises for a lead: that somebody claims it in time, and that somebody touches it in time. */
public enum Promise {
    CLAIM,
    TOUCH;

    /** How far a promise's clock got without the promise being kept; the code is what the history holds. */
    public enum Stage {
        /** Two thirds of the time have passed. */
        WARNED,
        /** The time is over. */
        MISSED,
        /** Twice the time has passed. */
        ESCALATED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}

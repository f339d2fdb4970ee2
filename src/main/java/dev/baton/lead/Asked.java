package dev.baton.lead;

import java.util.Locale;

/** What a reason asks for; the code names the field of a form. All of it is given as text. */
public enum Asked {
    /** The right territory, by its key or name. */
    TERRITORY,
    /** The other lead, by its number. */
    LEAD,
    /** The criterion that is not met, by its key. */
    CRITERION,
    /** What is true of that criterion. */
    VALUE,
    /** A day, such as {@code 2027-02-01}. */
    DATE,
    /** Whom they chose, in words. */
    COMPETITOR,
    /** The day on which that contract ends, such as {@code 2027-02-01}. */
    CONTRACT_END,
    /** In words. */
    TEXT;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

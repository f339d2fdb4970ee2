package dev.baton.query;

import java.util.Locale;

/** What happened to a lead after one of its hand-offs, or never did, whatever its state is now. */
public enum Happened {
    CLAIMED("ever-claimed"),
    TOUCHED("touched"),
    /** No touch is logged for that hand-off, however it ended. */
    UNTOUCHED("untouched");

    private final String typed;

    Happened(String typed) {
        this.typed = typed;
    }

    /** The word that asks for it after {@code /lead list}. */
    public String typed() {
        return typed;
    }

    /** Lower case, as in {@code touched}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it has an instant of its own, that of the first time. */
    public boolean hasTime() {
        return this != UNTOUCHED;
    }
}

package dev.baton.intake;

/** What became of a request that may have come before. */
public sealed interface Reception {

    /** It is the first of its name and was carried out. */
    record First(Receipt receipt) implements Reception {}

    /** It was carried out before; nothing was added. {@code answer} is what it was told then. */
    record Again(String answer) implements Reception {}

    /** Another request was carried out under this name before; nothing was added. */
    record NameUsed() implements Reception {}
}

package dev.baton.query.grammar;

/** What sort of thing a few words name. */
enum Kind {
    STATE,
    REASON,
    CAMPAIGN,
    SOURCE,
    TERRITORY,
    OWNER,
    PERIOD,
    /** How it is to be answered, or whether the hand-off is meant. */
    MANNER,
    /** A word such as {@code campaign} that says what its neighbour is. */
    MARK,
    AND,
    OR,
    /** Something that is not answered. */
    BEYOND,
    FILLER;

    /** Whether it says which leads are meant. */
    boolean narrows() {
        return compareTo(PERIOD) <= 0;
    }
}

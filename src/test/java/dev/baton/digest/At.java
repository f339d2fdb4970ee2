package dev.baton.digest;

/** How far a lead has come. */
enum At {
    HELD,
    OPEN,
    CLAIMED,
    WORKING,
    QUALIFIED,
    PARKED,
    TO_MEND,
    CONTESTED,
    CLOSED,
    GONE
}

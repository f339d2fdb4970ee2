package dev.baton.store;

/** What a database address leads to, before anything is changed there. */
public enum StoreState {

    /** There is no file, or none of Baton's tables are in the database: opening it makes them. */
    ABSENT,

    /** Made by an older version; opening it brings it up to date. */
    OUTDATED,

    CURRENT,

    /** Somebody else's tables are in it; opening it is refused. */
    FOREIGN,

    /** Made by a newer version; opening it is refused. */
    NEWER
}

package dev.baton.store;

import org.jdbi.v3.core.Handle;

/**
 * Numbers counted up in a row each, without gaps. On PostgreSQL the row stays locked until the transaction ends, so that
 * whoever counts also waits for the one who counted before.
 */
enum Counters {
    LEAD,
    HAND_OFF,
    LEASE,
    REPORT,
    REMINDER,
    TEAM,
    AUDIENCE,
    DEFINITION,
    FOLLOW,
    VOICE,
    RIDE,
    BRIEF,

    /** Says nothing: whoever hands off or suppresses waits for the others who do, so that neither misses the other. */
    SUPPRESSION,

    /** Says nothing; counting it shows that something can be stored. */
    HEALTH;

    private String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    long next(Handle handle) {
        return handle.createQuery("update counter set value = value + 1 where name = :name returning value")
                .bind("name", key())
                .mapTo(long.class)
                .one();
    }

    /** Whoever counts next waits until this transaction ends. */
    void hold(Handle handle) {
        handle.createUpdate("update counter set value = value where name = :name")
                .bind("name", key())
                .execute();
    }

    long current(Handle handle) {
        return handle.createQuery("select value from counter where name = :name")
                .bind("name", key())
                .mapTo(long.class)
                .one();
    }
}

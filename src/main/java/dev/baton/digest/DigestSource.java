package dev.baton.digest;

import java.time.Instant;
import java.util.List;

/** Leads with their frozen rows and their events, both of which nothing changes any more, an erasure neither. */
public interface DigestSource {

    /** What makes a lead one of those that are asked for. */
    enum Occasion {
        /** A hand-off was committed then. */
        HANDED_OFF,
        /** It was held then. */
        HELD,
        /** An opportunity was lost then. */
        LOST,
        /** It was parked until then. */
        DUE_AGAIN,
        /** A dispute about it ended then. */
        RULED
    }

    /**
     * Every lead of which that happened from then and before {@code until}, with all its hand-offs and all its events, by
     * their numbers.
     */
    List<History> histories(Occasion occasion, Instant from, Instant until);
}

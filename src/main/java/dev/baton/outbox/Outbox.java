package dev.baton.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The items owed, in a table that is written together with the leads. */
public interface Outbox {

    /**
     * Takes the oldest items that are due, at most one a lane and none behind an unfinished one of its lane, and marks
     * them as leased until then. An item whose lease has run out is taken again as unsure. All instants are real time.
     *
     * @param except destinations to leave alone
     */
    List<OutboxItem> lease(int limit, Set<String> except, Instant now, Instant until);

    /** Done; an item that brought a card or summary up to date also settles the older updates still waiting for it. */
    void delivered(OutboxItem item, Optional<Delivery.Posted> posted, Instant now);

    /** To be tried again then. */
    void retry(OutboxItem item, Instant at, String reason, boolean unsure);

    /** Given up: the lane goes on, and operations are told once. */
    void bury(OutboxItem item, String reason, Instant now);

    /** When the next waiting item or lease comes due; empty when nothing is owed. */
    Optional<Instant> nextDue();

    Standing standing(Instant now);

    /** What could not be delivered, newest first. */
    List<Buried> buried(int limit);

    /**
     * @param waiting items not delivered yet
     * @param oldest  since when the oldest of them waits; null when nothing does
     */
    record Standing(
            long waiting,
            long buried,
            @org.jspecify.annotations.Nullable Instant oldest) {}

    record Buried(OutboxItem item, String reason, Instant at) {}
}

package dev.baton.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The items owed, in a table that is written together with the leads. */
public interface Outbox {

    /**
     * Takes the oldest item that is due and behind no unfinished one of its lane, and marks it as leased until then. An
     * item whose lease has run out is taken again in doubt. All instants are real time.
     *
     * @param except destinations to leave alone
     */
    Optional<OutboxItem> lease(Set<String> except, Instant now, Instant until);

    /** Done; an item that brought a card or summary up to date also settles the older updates still waiting for it. */
    void delivered(OutboxItem item, Optional<Delivery.Posted> posted, Instant now);

    /**
     * To be tried again then, as if it had not been leased: this attempt does not count, and the item stays in the doubt
     * it was in.
     */
    void postpone(OutboxItem item, Instant at, String reason);

    /**
     * This attempt failed; to be tried again then.
     *
     * @param mayBeThere whether the message may have arrived all the same; doubt from earlier attempts stays in any case
     */
    void retry(OutboxItem item, Instant at, String reason, boolean mayBeThere);

    /**
     * The destination takes nothing for this reason: the item is to be tried again then, as if it had not been leased, and
     * operations are told once for all that waits there. The next delivery there ends it.
     */
    void hold(OutboxItem item, Instant at, String reason, Instant now);

    /**
     * Given up: the lane goes on, and operations are told, once an hour for a destination and reason; a report that is given
     * up itself is not reported.
     */
    void bury(OutboxItem item, String reason, Instant now);

    /** When, after that instant, the next waiting item or lease comes due; empty when none does. */
    Optional<Instant> nextDue(Instant after);

    Standing standing(Instant now);

    /** The destinations that take nothing, those with the most waiting first. */
    List<Held> held();

    /** What could not be delivered, newest first. */
    List<Buried> buried(int limit);

    /**
     * @param waiting items not delivered yet
     * @param oldest  since when the oldest of them waits; null when nothing does
     */
    record Standing(long waiting, long buried, @Nullable Instant oldest) {}

    /** @param waiting items owed there */
    record Held(String destination, String reason, long waiting) {}

    record Buried(OutboxItem item, String reason, Instant at) {}
}

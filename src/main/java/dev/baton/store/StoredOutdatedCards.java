package dev.baton.store;

import dev.baton.lead.LeadNumber;
import dev.baton.outbox.OutboxItem.Kind;
import dev.baton.outbox.OutdatedCards;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Adds the updates that outdated cards need to the outbox. */
final class StoredOutdatedCards implements OutdatedCards {

    private final Writes writes;
    private final CommitListeners listeners;
    private final Clock clock;

    StoredOutdatedCards(Writes writes, CommitListeners listeners, Clock clock) {
        this.writes = writes;
        this.listeners = listeners;
        this.clock = clock;
    }

    @Override
    public void redraw(LeadNumber lead, int handOff) {
        Instant now = clock.instant();
        int owed = writes.write(handle -> isOwed(handle, lead, handOff) ? 0 : owe(handle, lead, handOff, now));
        if (owed > 0) {
            listeners.committed();
        }
    }

    private static boolean isOwed(Handle handle, LeadNumber lead, int handOff) {
        return handle.createQuery("""
                        select 1 from outbox_item
                        where lane = :lane and status in ('pending', 'leased') and kind = :kind and hand_off = :hand_off
                        limit 1
                        """)
                .bind("lane", NewItems.leadLane(lead.value()))
                .bind("kind", Kind.CARD.code())
                .bind("hand_off", handOff)
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    private static int owe(Handle handle, LeadNumber lead, int handOff, Instant now) {
        NewItems items = new NewItems(handle, now);
        channel(handle, lead, handOff)
                .map(channel -> NewItems.Item.ofLead(Kind.CARD, lead.value(), channel, "pending")
                        .handOff(handOff))
                .ifPresent(items::add);
        return items.count();
    }

    /** Where its card was to be posted; empty for one that was not. */
    private static Optional<String> channel(Handle handle, LeadNumber lead, int handOff) {
        return handle.createQuery("""
                        select h.channel from handoff h join card c on c.lead = h.lead and c.hand_off = h.number
                        where h.lead = :lead and h.number = :hand_off
                        """)
                .bind("lead", lead.value())
                .bind("hand_off", handOff)
                .mapTo(String.class)
                .findOne();
    }
}

package dev.baton.store;

import dev.baton.outbox.OutboxItem;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/**
 * Which item goes out next, and taking it so that nobody else does. Conditions name the status as the partial index does:
 * SQLite does not see that one status is among two.
 */
final class Leases {

    private static final String FIRST_OF_ITS_LANE = """
            not exists (
                select 1 from outbox_item older
                where older.lane = i.lane and older.status in ('pending', 'leased') and older.id < i.id)
            """;

    /**
     * Two processes that each insert into one lane may commit in another order than they counted; what was taken before
     * the older item showed is waited for.
     */
    private static final String NOTHING_UNDER_WAY = """
            not exists (
                select 1 from outbox_item taken
                where taken.lane = i.lane and taken.status in ('pending', 'leased') and taken.status = 'leased'
                  and taken.due_at > :now and taken.id > i.id)
            """;

    private Leases() {}

    static Optional<Long> next(Handle handle, Set<String> except, Instant now) {
        Query query = handle.createQuery("select i.id from outbox_item i"
                        + " where i.status in ('pending', 'leased') and i.due_at <= :now and " + FIRST_OF_ITS_LANE
                        + " and " + NOTHING_UNDER_WAY
                        + (except.isEmpty() ? "" : " and i.destination not in (<except>)")
                        + " order by i.id limit 1")
                .bind("now", now.toEpochMilli());
        return (except.isEmpty() ? query : query.bindList("except", except))
                .mapTo(Long.class)
                .findOne();
    }

    static Optional<OutboxItem> take(Handle handle, Set<String> except, Instant now, Instant until) {
        // One process after the other, so that the lanes are seen as the one before left them.
        Counters.LEASE.next(handle);
        return next(handle, except, now).flatMap(id -> take(handle, id, now, until));
    }

    private static Optional<OutboxItem> take(Handle handle, long id, Instant now, Instant until) {
        int taken = handle.createUpdate("""
                        update outbox_item
                        set doubt_since = case when status = 'leased' then coalesce(doubt_since, leased_at)
                                               else doubt_since end,
                            doubt_latest = case when status = 'leased' then leased_at else doubt_latest end,
                            status = 'leased', attempts = attempts + 1, leased_at = :now, due_at = :until,
                            covers = (select max(same.id) from outbox_item same
                                      where same.lane = outbox_item.lane and same.kind = outbox_item.kind
                                        and same.hand_off = outbox_item.hand_off and same.status in ('pending', 'leased')
                                        and coalesce(same.summary, 0) = coalesce(outbox_item.summary, 0)
                                        and same.kind in ('card', 'summary', 'home'))
                        where id = :id and status in ('pending', 'leased') and due_at <= :now
                        """)
                .bind("until", until.toEpochMilli())
                .bind("id", id)
                .bind("now", now.toEpochMilli())
                .execute();
        return taken == 0 ? Optional.empty() : Optional.of(read(handle, id));
    }

    /** Nobody works on anything any more: what was leased may be taken again at once, in doubt. */
    static int takeBack(Handle handle, Instant now) {
        return handle.createUpdate("""
                        update outbox_item
                        set status = 'pending', due_at = :now, doubt_since = coalesce(doubt_since, leased_at),
                            doubt_latest = leased_at
                        where status in ('pending', 'leased') and status = 'leased'
                        """).bind("now", now.toEpochMilli()).execute();
    }

    private static OutboxItem read(Handle handle, long id) {
        return handle.createQuery("select " + ItemRows.COLUMNS + " from outbox_item i where i.id = :id")
                .bind("id", id)
                .map((row, context) -> ItemRows.item(row))
                .one();
    }

    static Optional<Instant> nextDue(Handle handle, Instant after) {
        return handle.createQuery("select min(i.due_at) from outbox_item i"
                        + " where i.status in ('pending', 'leased') and i.due_at > :after and " + FIRST_OF_ITS_LANE)
                .bind("after", after.toEpochMilli())
                .mapTo(Long.class)
                .findOne()
                .map(Instant::ofEpochMilli);
    }
}

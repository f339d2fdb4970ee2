package dev.baton.store;

import dev.baton.outbox.Delivery;
import dev.baton.outbox.Outbox;
import dev.baton.outbox.OutboxItem;
import dev.baton.outbox.OutboxItem.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** The outbox in the database. Only whoever holds an item's newest lease can say what became of it. */
final class StoredOutbox implements Outbox {

    /** Kinds that are reports themselves: when they cannot be delivered there is nobody left to tell. */
    private static final Set<Kind> REPORTS = Set.of(Kind.UNDELIVERED, Kind.NO_TERRITORY);

    private final Reads reads;
    private final Writes writes;
    private final CommitListeners listeners;

    StoredOutbox(Reads reads, Writes writes, CommitListeners listeners) {
        this.reads = reads;
        this.writes = writes;
        this.listeners = listeners;
    }

    @Override
    public Optional<OutboxItem> lease(Set<String> except, Instant now, Instant until) {
        // Looking costs a reader; only when there is something to take does it cost a transaction.
        if (reads.read(handle -> Leases.next(handle, except, now)).isEmpty()) {
            return Optional.empty();
        }
        return writes.write(handle -> Leases.take(handle, except, now, until));
    }

    @Override
    public void delivered(OutboxItem item, Optional<Delivery.Posted> posted, Instant now) {
        boolean mended = writes.write(handle -> {
            boolean held = finish(handle, item, "sent", null, now);
            if (held) {
                posted.ifPresent(message -> CardRows.remember(handle, item, message, now));
                settleOlderUpdates(handle, item, now);
            }
            return held
                    && posted.isPresent()
                    && new Reports(handle, new NewItems(handle, now)).mended(item.destination());
        });
        wakeIf(mended);
    }

    @Override
    public void postpone(OutboxItem item, Instant at, String reason) {
        writes.write(handle -> giveBack(handle, item, at, reason, false, item.attempts() - 1));
    }

    @Override
    public void retry(OutboxItem item, Instant at, String reason, boolean mayBeThere) {
        writes.write(handle -> giveBack(handle, item, at, reason, mayBeThere, item.attempts()));
    }

    @Override
    public void bury(OutboxItem item, String reason, Instant now) {
        boolean reported = writes.write(handle -> {
            boolean held = finish(handle, item, "dead", reason, now);
            boolean report = held && isReported(item);
            if (report) {
                new Reports(handle, new NewItems(handle, now)).givenUp(item, reason);
            }
            return report;
        });
        wakeIf(reported);
    }

    @Override
    public void hold(OutboxItem item, Instant at, String reason, Instant now) {
        boolean reported = writes.write(handle -> {
            boolean held = giveBack(handle, item, at, reason, false, item.attempts() - 1);
            boolean report = held && isReported(item);
            if (report) {
                new Reports(handle, new NewItems(handle, now)).held(item.destination(), reason);
            }
            return report;
        });
        wakeIf(reported);
    }

    private static boolean isReported(OutboxItem item) {
        return !REPORTS.contains(item.kind());
    }

    private void wakeIf(boolean owing) {
        if (owing) {
            listeners.committed();
        }
    }

    @Override
    public Optional<Instant> nextDue(Instant after) {
        return reads.read(handle -> Leases.nextDue(handle, after));
    }

    @Override
    public Standing standing(Instant now) {
        // A home tab that is to be brought up to date is no message that anybody waits for.
        return reads.read(handle -> handle.createQuery("""
                        select (select count(*) from outbox_item
                                where status in ('pending', 'leased') and kind <> 'home') as waiting,
                               (select count(*) from outbox_item where status = 'dead') as buried,
                               (select min(waiting_since) from outbox_item
                                where status in ('pending', 'leased') and kind <> 'home') as oldest
                        """)
                .map((row, context) -> new Standing(
                        row.getLong("waiting"), row.getLong("buried"), Columns.instantOrNull(row, "oldest")))
                .one());
    }

    @Override
    public List<Held> held() {
        return reads.read(ReportRows::held);
    }

    @Override
    public List<Buried> buried(int limit) {
        return reads.read(handle -> handle.createQuery("select " + ItemRows.COLUMNS + """
                        from outbox_item i where i.status = 'dead' order by i.finished_at desc, i.id desc limit :limit
                        """)
                .bind("limit", limit)
                .map((row, context) -> ItemRows.buried(row))
                .list());
    }

    /** @return false if the lease ran out and somebody else has the item by now; nothing is changed then */
    private static boolean giveBack(
            Handle handle, OutboxItem item, Instant at, String reason, boolean mayBeThere, int attempts) {
        return handle.createUpdate("""
                        update outbox_item
                        set status = 'pending', due_at = :at, reason = :reason, attempts = :attempts_from_now,
                            doubt_since = case when :there = 1 then coalesce(doubt_since, leased_at) else doubt_since end,
                            doubt_latest = case when :there = 1 then leased_at else doubt_latest end
                        where id = :id and status = 'leased' and attempts = :attempts
                        """)
                        .bind("at", at.toEpochMilli())
                        .bind("reason", reason)
                        .bind("there", Columns.flag(mayBeThere))
                        .bind("attempts_from_now", attempts)
                        .bind("id", item.id())
                        .bind("attempts", item.attempts())
                        .execute()
                == 1;
    }

    /**
     * @return false if the lease ran out and somebody else has the item by now; nothing is changed then
     */
    private static boolean finish(
            Handle handle,
            OutboxItem item,
            String status,
            @org.jspecify.annotations.Nullable String reason,
            Instant now) {
        return handle.createUpdate("""
                                update outbox_item set status = :status, reason = :reason, finished_at = :now
                                where id = :id and status = 'leased' and attempts = :attempts
                                """)
                        .bind("status", status)
                        .bind("reason", reason)
                        .bind("now", now.toEpochMilli())
                        .bind("id", item.id())
                        .bind("attempts", item.attempts())
                        .execute()
                == 1;
    }

    /** What was rendered after the lease shows everything that waited at the lease. */
    private static void settleOlderUpdates(Handle handle, OutboxItem item, Instant now) {
        handle.createUpdate("""
                        update outbox_item set status = 'sent', finished_at = :now
                        where lane = :lane and kind = :kind and hand_off = :hand_off
                          and status in ('pending', 'leased') and status = 'pending'
                          and coalesce(summary, 0) = :summary
                          and id <= (select covers from outbox_item where id = :id)
                        """)
                .bind("now", now.toEpochMilli())
                .bind("lane", item.lane())
                .bind("kind", item.kind().code())
                .bind("hand_off", item.handOff())
                .bind("summary", item.summaryId() == null ? 0 : item.summaryId())
                .bind("id", item.id())
                .execute();
    }
}

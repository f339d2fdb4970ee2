package dev.baton.store;

import dev.baton.outbox.OutboxItem;
import dev.baton.outbox.OutboxItem.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Keeps a flood away from operations: one message for each cause, brought up to date while there is more to say. */
final class Reports {

    /** The same cause is told anew once its last message is so old. */
    static final Duration WINDOW = Duration.ofHours(1);

    /** What comes within this is told in one update. */
    static final Duration GATHERED = Duration.ofSeconds(30);

    private final Handle handle;
    private final NewItems items;

    Reports(Handle handle, NewItems items) {
        this.handle = handle;
        this.items = items;
    }

    /** @param channel the fallback channel, where the lead is */
    void noTerritory(long lead, String channel) {
        long report = about(lead, report(Kind.NO_TERRITORY, channel, "no_territory", 0));
        owe(Kind.NO_TERRITORY, report);
    }

    /** The item is not tried any more. */
    void givenUp(OutboxItem item, String reason) {
        long report = report(Kind.UNDELIVERED, item.destination(), reason, 0);
        handle.createUpdate("update report set given_up = given_up + 1 where id = :id")
                .bind("id", report)
                .execute();
        if (item.lead() != null) {
            about(item.lead().value(), report);
        }
        owe(Kind.UNDELIVERED, report);
    }

    /** The destination takes nothing. */
    void held(String destination, String reason) {
        long report = report(Kind.UNDELIVERED, destination, reason, 1);
        handle.createUpdate("update report set holds = 1, mended_at = null where id = :id")
                .bind("id", report)
                .execute();
        owe(Kind.UNDELIVERED, report);
    }

    /**
     * The destination took a message.
     *
     * @return whether it had taken nothing until now
     */
    boolean mended(String destination) {
        List<Long> reports = handle.createQuery("""
                        update report set mended_at = :now
                        where destination = :destination and holds = 1 and mended_at is null returning id
                        """)
                .bind("now", items.now().toEpochMilli())
                .bind("destination", destination)
                .mapTo(Long.class)
                .list();
        reports.forEach(report -> owe(Kind.UNDELIVERED, report));
        return !reports.isEmpty();
    }

    private long report(Kind kind, String destination, String reason, int holds) {
        // Two that are opened at the same moment would each be told.
        Counters.REPORT.next(handle);
        return current(kind, destination, reason).orElseGet(() -> open(kind, destination, reason, holds));
    }

    private Optional<Long> current(Kind kind, String destination, String reason) {
        return handle.createQuery("""
                        select id from report
                        where kind = :kind and destination = :destination and reason = :reason
                          and (opened_at > :since or (holds = 1 and mended_at is null))
                        order by opened_at desc, id desc limit 1
                        """)
                .bind("kind", kind.code())
                .bind("destination", destination)
                .bind("reason", reason)
                .bind("since", items.now().minus(WINDOW).toEpochMilli())
                .mapTo(Long.class)
                .findOne();
    }

    private long open(Kind kind, String destination, String reason, int holds) {
        return handle.createQuery("""
                        insert into report (kind, destination, reason, holds, opened_at)
                        values (:kind, :destination, :reason, :holds, :now) returning id
                        """)
                .bind("kind", kind.code())
                .bind("destination", destination)
                .bind("reason", reason)
                .bind("holds", holds)
                .bind("now", items.now().toEpochMilli())
                .mapTo(long.class)
                .one();
    }

    private long about(long lead, long report) {
        handle.createUpdate("insert into report_lead (report, lead) values (:report, :lead) on conflict do nothing")
                .bind("report", report)
                .bind("lead", lead)
                .execute();
        return report;
    }

    /** One update that waits is enough; touching it keeps a courier from taking it before this is committed. */
    private void owe(Kind kind, long report) {
        NewItems.Item update = NewItems.Item.ofReport(kind, report);
        int waiting = handle.createUpdate("""
                        update outbox_item set due_at = due_at
                        where lane = :lane and status in ('pending', 'leased') and status = 'pending'
                        """).bind("lane", update.lane()).execute();
        if (waiting == 0) {
            boolean told = handle.createQuery("select posted_at is not null from report where id = :id")
                    .bind("id", report)
                    .mapTo(boolean.class)
                    .one();
            Instant now = items.now();
            items.add(update, told ? now.plus(GATHERED) : now);
        }
    }
}

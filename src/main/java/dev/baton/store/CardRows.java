package dev.baton.store;

import dev.baton.outbox.Delivery.Posted;
import dev.baton.outbox.OutboxItem;
import java.time.Instant;
import org.jdbi.v3.core.Handle;

/** Remembers which message shows a hand-off, a summary, a list, a task or a report. */
final class CardRows {

    private CardRows() {}

    static void remember(Handle handle, OutboxItem item, Posted message, Instant now) {
        if (item.kind() == OutboxItem.Kind.CARD && item.lead() != null) {
            rememberCard(handle, item.lead().value(), item, message, now);
        } else if (item.kind() == OutboxItem.Kind.SUMMARY && item.summaryId() != null) {
            rememberPosting(handle, "summary_card", item.summaryId(), message, now);
        } else if (item.kind() == OutboxItem.Kind.REMINDER) {
            rememberReminder(handle, item.destination(), message, now);
        } else if (item.kind() == OutboxItem.Kind.FOR_MARKETING && item.eventId() != null) {
            rememberPosting(handle, "fix_task", item.eventId(), message, now);
        } else if (item.kind() == OutboxItem.Kind.DISPUTE && item.eventId() != null) {
            rememberDispute(handle, item.eventId(), item.destination(), message, now);
        } else if (item.kind() == OutboxItem.Kind.FOLLOWED && item.subject() != null) {
            rememberPosting(handle, "follow_message", item.subject(), message, now);
        } else if (item.kind() == OutboxItem.Kind.DIGEST && item.subject() != null) {
            rememberPosting(handle, "digest_page", item.subject(), message, now);
        } else if (isShownByTheNewest(item.kind()) && item.subject() != null) {
            rememberNewest(handle, item, item.subject(), message, now);
        } else if (item.reportId() != null) {
            rememberPosting(handle, "report", item.reportId(), message, now);
        }
    }

    private static boolean isShownByTheNewest(OutboxItem.Kind kind) {
        return kind == OutboxItem.Kind.RIDE || kind == OutboxItem.Kind.BRIEF;
    }

    private static void rememberReminder(Handle handle, String person, Posted message, Instant now) {
        handle.createUpdate("""
                        insert into reminder (person, channel_id, ts, posted_at)
                        values (:person, :channel_id, :ts, :now)
                        on conflict (person) do update
                        set channel_id = excluded.channel_id, ts = excluded.ts, posted_at = excluded.posted_at
                        """)
                .bind("person", person)
                .bind("channel_id", message.channelId())
                .bind("ts", message.ts())
                .bind("now", now.toEpochMilli())
                .execute();
    }

    private static void rememberDispute(Handle handle, long dispute, String person, Posted message, Instant now) {
        handle.createUpdate("""
                        update dispute_message
                        set posted_at = case when ts = :ts and channel_id = :channel_id then posted_at else :now end,
                            channel_id = :channel_id, ts = :ts
                        where dispute = :dispute and person = :person
                        """)
                .bind("channel_id", message.channelId())
                .bind("ts", message.ts())
                .bind("now", now.toEpochMilli())
                .bind("dispute", dispute)
                .bind("person", person)
                .execute();
    }

    private static void rememberNewest(Handle handle, OutboxItem item, long subject, Posted message, Instant now) {
        handle.createUpdate("""
                        insert into posting (kind, subject, destination, channel_id, ts, posted_at)
                        values (:kind, :subject, :destination, :channel_id, :ts, :now)
                        on conflict (kind, subject, destination) do update
                        set channel_id = excluded.channel_id, ts = excluded.ts, posted_at = excluded.posted_at
                        """)
                .bind("kind", item.kind().code())
                .bind("subject", subject)
                .bind("destination", item.destination())
                .bind("channel_id", message.channelId())
                .bind("ts", message.ts())
                .bind("now", now.toEpochMilli())
                .execute();
    }

    /** The posting time stays that of the first time: an update is the same message. */
    private static void rememberCard(Handle handle, long lead, OutboxItem item, Posted message, Instant now) {
        handle.createUpdate("""
                        insert into card (lead, hand_off, channel_id, ts, posted_at, owed_at)
                        select :lead, :hand_off, :channel_id, :ts, :now,
                               case when exists (select 1 from summary_lead s
                                                 where s.lead = :lead and s.hand_off = :hand_off) then null else :owed end
                        where true
                        on conflict (lead, hand_off) do update
                        set channel_id = excluded.channel_id, ts = excluded.ts,
                            posted_at = case when card.ts = excluded.ts and card.channel_id = excluded.channel_id
                                             then card.posted_at else excluded.posted_at end
                        """)
                .bind("lead", lead)
                .bind("hand_off", item.handOff())
                .bind("owed", item.owedSince().toEpochMilli())
                .bind("channel_id", message.channelId())
                .bind("ts", message.ts())
                .bind("now", now.toEpochMilli())
                .execute();
        HandOffRows.posted(handle, lead, item.handOff());
    }

    private static void rememberPosting(Handle handle, String table, long id, Posted message, Instant now) {
        handle.createUpdate("update " + table + """
                         set posted_at = case when ts = :ts and channel_id = :channel_id then posted_at else :now end,
                            channel_id = :channel_id, ts = :ts
                        where id = :id
                        """)
                .bind("id", id)
                .bind("channel_id", message.channelId())
                .bind("ts", message.ts())
                .bind("now", now.toEpochMilli())
                .execute();
    }
}

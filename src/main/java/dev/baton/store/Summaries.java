package dev.baton.store;

import dev.baton.lead.HandOff;
import dev.baton.outbox.OutboxItem.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Keeps a flood out of a channel: from the 21st hand-off within ten minutes one summary card stands for the leads, until
 * each makes its first move. Decided when the hand-off is committed, by the domain's time.
 */
final class Summaries {

    /** So many hand-offs of a channel within the window get a card of their own. */
    static final int CARDS_OF_THEIR_OWN = 20;

    static final Duration WINDOW = Duration.ofMinutes(10);

    private final Handle handle;
    private final NewItems items;

    Summaries(Handle handle, NewItems items) {
        this.handle = handle;
        this.items = items;
    }

    /**
     * Puts a lead that is handed off now onto the channel's summary card if too many were handed off before it.
     *
     * @return whether it is on a summary card now
     */
    boolean takeIn(long lead, HandOff handOff) {
        // Two hand-offs counted at the same moment would each miss the other.
        Counters.HAND_OFF.next(handle);
        String channel = handOff.route().channel();
        Instant since = handOff.at().minus(WINDOW);
        if (!isFlooded(lead, channel, since)) {
            return false;
        }
        long summary = current(channel, since).orElseGet(() -> open(channel, handOff.at()));
        handle.createUpdate("insert into summary_lead (summary, lead, hand_off) values (:summary, :lead, :hand_off)")
                .bind("summary", summary)
                .bind("lead", lead)
                .bind("hand_off", handOff.number())
                .execute();
        owe(summary, channel);
        return true;
    }

    /** A lead that makes a move leaves its summary card, if it is on one, and what was kept back for it goes out. */
    void letGo(long lead) {
        int released = handle.createUpdate("""
                        update outbox_item set status = 'pending', waiting_since = :now, due_at = :now
                        where lane = :lane and status = 'parked'
                        """)
                .bind("now", items.now().toEpochMilli())
                .bind("lane", NewItems.leadLane(lead))
                .execute();
        if (released == 0) {
            return;
        }
        Counters.HAND_OFF.next(handle);
        List<Long> left = handle.createQuery(
                        "update summary_lead set gone = 1 where lead = :lead and gone = 0 returning summary")
                .bind("lead", lead)
                .mapTo(Long.class)
                .list();
        left.forEach(summary -> owe(summary, channelOf(summary)));
    }

    /** Whether the lead has no card of its own yet. */
    boolean keeps(long lead) {
        return handle.createQuery("select 1 from outbox_item where lane = :lane and status = 'parked' limit 1")
                .bind("lane", NewItems.leadLane(lead))
                .mapTo(int.class)
                .findOne()
                .isPresent();
    }

    private boolean isFlooded(long lead, String channel, Instant since) {
        int before = handle.createQuery("""
                        select count(*) from (
                            select 1 from handoff
                            where channel = :channel and committed_at > :since and lead <> :lead
                            limit :enough) as recent
                        """)
                .bind("channel", channel)
                .bind("since", since.toEpochMilli())
                .bind("lead", lead)
                .bind("enough", CARDS_OF_THEIR_OWN)
                .mapTo(int.class)
                .one();
        return before >= CARDS_OF_THEIR_OWN;
    }

    private Optional<Long> current(String channel, Instant since) {
        return handle.createQuery("""
                        select id from summary_card where channel = :channel and opened_at >= :since
                        order by opened_at desc, id desc limit 1
                        """)
                .bind("channel", channel)
                .bind("since", since.toEpochMilli())
                .mapTo(Long.class)
                .findOne();
    }

    private long open(String channel, Instant at) {
        return handle.createQuery("insert into summary_card (channel, opened_at) values (:channel, :at) returning id")
                .bind("channel", channel)
                .bind("at", at.toEpochMilli())
                .mapTo(long.class)
                .one();
    }

    private String channelOf(long summary) {
        return handle.createQuery("select channel from summary_card where id = :summary")
                .bind("summary", summary)
                .mapTo(String.class)
                .one();
    }

    /** One update that waits is enough; touching it keeps a courier from taking it before this is committed. */
    private void owe(long summary, String channel) {
        NewItems.Item update = NewItems.Item.ofSummary(summary, channel);
        int waiting = handle.createUpdate("""
                        update outbox_item set due_at = due_at
                        where lane = :lane and kind = :kind and summary = :summary
                          and status in ('pending', 'leased') and status = 'pending'
                        """)
                .bind("lane", update.lane())
                .bind("kind", Kind.SUMMARY.code())
                .bind("summary", summary)
                .execute();
        if (waiting == 0) {
            items.add(update);
        }
    }
}

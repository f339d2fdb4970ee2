package dev.baton.store;

import dev.baton.lead.UserId;
import dev.baton.outbox.OutboxItem.Kind;
import dev.baton.voice.ItemNumber;
import dev.baton.voice.Saying;
import dev.baton.voice.VoiceBook;
import dev.baton.voice.VoiceItem;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** What sales hears, kept in the database, with the messages that its answers owe. */
final class StoredVoiceBook implements VoiceBook {

    private final Writes writes;
    private final CommitListeners listeners;
    private final Clock clock;

    /** @param clock real time */
    StoredVoiceBook(Writes writes, CommitListeners listeners, Clock clock) {
        this.writes = writes;
        this.listeners = listeners;
        this.clock = clock;
    }

    @Override
    public Noted note(Saying saying) {
        return writes.write(handle -> {
            HeardRows.Row row = new HeardRows(handle, new NewItems(handle, clock.instant())).add(saying, null);
            return new Noted(StoredVoice.item(handle, row.item()).orElseThrow(), !row.isNew());
        });
    }

    @Override
    public Answered answer(ItemNumber number, VoiceItem.Answer answer) {
        Answered answered = writes.write(handle -> answer(handle, number, answer));
        if (answered instanceof Answered.Done done && done.told() > 0) {
            listeners.committed();
        }
        return answered;
    }

    private Answered answer(Handle handle, ItemNumber number, VoiceItem.Answer answer) {
        // Whoever raises it in this moment is waited for, or waits: they are told now, or see the answer.
        handle.createUpdate("update voice_item set last_at = last_at where number = :number")
                .bind("number", number.value())
                .execute();
        Optional<VoiceItem> item = StoredVoice.item(handle, number);
        if (item.isEmpty()) {
            return new Answered.NoSuchItem();
        }
        boolean same = item.get()
                .answered()
                .filter(given -> given.text().equals(answer.text()))
                .isPresent();
        if (same) {
            return new Answered.Already(item.get());
        }
        keep(handle, number, answer);
        return new Answered.Done(StoredVoice.item(handle, number).orElseThrow(), tell(handle, number));
    }

    private static void keep(Handle handle, ItemNumber number, VoiceItem.Answer answer) {
        handle.createUpdate("""
                        update voice_item
                        set answer = :answer, answered_by = :by, answered_at = coalesce(answered_at, :at)
                        where number = :number
                        """)
                .bind("number", number.value())
                .bind("answer", answer.text())
                .bind("by", answer.by().value())
                .bind("at", answer.at().toEpochMilli())
                .execute();
    }

    private int tell(Handle handle, ItemNumber number) {
        NewItems items = new NewItems(handle, clock.instant());
        List<UserId> people = handle.createQuery("""
                        select distinct h.person from heard h join member m on m.id = h.person
                        where h.item = :item and m.active = 1 order by h.person
                        """)
                .bind("item", number.value())
                .map((row, context) -> new UserId(row.getString("person")))
                .list();
        people.forEach(person -> tell(handle, items, number, person));
        return people.size();
    }

    /** Whoever still waits for the answer before gets this one; changing that keeps a courier from taking it until then. */
    private static void tell(Handle handle, NewItems items, ItemNumber number, UserId person) {
        NewItems.Item item = NewItems.Item.ofAnswer(number.value(), person);
        int waiting = handle.createUpdate("""
                        update outbox_item set due_at = due_at
                        where lane = :lane and kind = :kind and subject = :item
                          and status in ('pending', 'leased') and status = 'pending'
                        """)
                .bind("lane", item.lane())
                .bind("kind", Kind.ANSWER.code())
                .bind("item", number.value())
                .execute();
        if (waiting == 0) {
            items.add(item);
        }
    }
}

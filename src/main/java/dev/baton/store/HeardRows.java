package dev.baton.store;

import dev.baton.intake.Sha256;
import dev.baton.lead.Actor;
import dev.baton.lead.Aftermath;
import dev.baton.lead.Change;
import dev.baton.lead.Event;
import dev.baton.lead.Typed;
import dev.baton.lead.UserId;
import dev.baton.team.CampaignOwners;
import dev.baton.voice.ItemNumber;
import dev.baton.voice.SameWords;
import dev.baton.voice.Saying;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Keeps what reps hear within a transaction, said by itself or typed with a touch. */
final class HeardRows {

    private final Handle handle;
    private final NewItems items;

    HeardRows(Handle handle, NewItems items) {
        this.handle = handle;
        this.items = items;
    }

    /** @param isNew whether they had not said it of this lead before */
    record Row(ItemNumber item, boolean isNew) {}

    /**
     * @param event the touch that it was typed with; null for none
     */
    Row add(Saying saying, @Nullable Long event) {
        long item = item(saying);
        boolean added = handle.createUpdate("""
                        insert into heard (item, lead, person, at, campaign, text, event)
                        values (:item, :lead, :person, :at, :campaign, :text, :event)
                        on conflict (item, lead, person) do nothing
                        """)
                        .bind("item", item)
                        .bind("lead", saying.lead().value())
                        .bind("person", saying.rep().value())
                        .bind("at", saying.at().toEpochMilli())
                        .bind("campaign", saying.campaign() == null ? null : CampaignOwners.same(saying.campaign()))
                        .bind("text", saying.text())
                        .bind("event", event)
                        .execute()
                == 1;
        if (!added) {
            // Said twice, it does not go when the touch is taken back that it was said with first.
            handle.createUpdate(
                            "update heard set event = null where item = :item and lead = :lead and person = :person")
                    .bind("item", item)
                    .bind("lead", saying.lead().value())
                    .bind("person", saying.rep().value())
                    .execute();
        }
        return new Row(new ItemNumber(item), added);
    }

    /** Finds the item or makes it, and holds its row until the transaction ends: an answer comes before or after this. */
    private long item(Saying saying) {
        return known(saying).orElseGet(() -> {
            // Two who are the first to say it wait for each other here, so that it has one number.
            Counters.VOICE.hold(handle);
            return known(saying).orElseGet(() -> made(saying));
        });
    }

    private Optional<Long> known(Saying saying) {
        return handle.createQuery("""
                        update voice_item set last_at = :at where kind = :kind and key = :key returning number
                        """)
                .bind("kind", saying.kind().code())
                .bind("key", key(saying))
                .bind("at", saying.at().toEpochMilli())
                .mapTo(Long.class)
                .findOne();
    }

    private long made(Saying saying) {
        long number = Counters.VOICE.next(handle);
        handle.createUpdate("""
                        insert into voice_item (number, kind, key, last_at) values (:number, :kind, :key, :at)
                        """)
                .bind("number", number)
                .bind("kind", saying.kind().code())
                .bind("key", key(saying))
                .bind("at", saying.at().toEpochMilli())
                .execute();
        return number;
    }

    private static String key(Saying saying) {
        return Sha256.of(SameWords.of(saying.text()));
    }

    /** What was typed with a touch was heard; what was typed with one that is taken back was not. */
    void follow(Change change, List<Long> eventIds) {
        long lead = change.after().number().value();
        for (Event event : change.events()) {
            if (event instanceof Aftermath.Undone undone && !undone.events().isEmpty()) {
                forget(lead, undone.events());
            }
        }
        for (Typed typed : change.typed()) {
            Saying.Kind kind = Saying.Kind.of(typed.kind());
            if (kind != null && typed.event().by() instanceof Actor.Person rep) {
                long event = eventIds.get(change.events().indexOf(typed.event()));
                typedWith(change, event, typed, kind, rep.id());
            }
        }
    }

    private void typedWith(Change change, long event, Typed typed, Saying.Kind kind, UserId rep) {
        Set<String> once = new HashSet<>();
        for (String line : Saying.lines(typed.text())) {
            if (once.add(SameWords.of(line))) {
                Saying saying = new Saying(
                        kind,
                        change.after().number(),
                        rep,
                        typed.event().at(),
                        line,
                        change.after().facts().origin().campaign());
                Row row = add(saying, event);
                if (row.isNew && isAnswered(row.item)) {
                    items.add(NewItems.Item.ofAnswer(row.item.value(), rep));
                }
            }
        }
    }

    private boolean isAnswered(ItemNumber item) {
        return Objects.equals(
                handle.createQuery("select answered_at is not null from voice_item where number = :number")
                        .bind("number", item.value())
                        .mapTo(Boolean.class)
                        .one(),
                true);
    }

    private void forget(long lead, List<Integer> events) {
        handle.createUpdate("""
                        delete from heard where lead = :lead
                          and event in (select e.id from event e where e.lead = :lead and e.sequence in (<events>))
                        """).bind("lead", lead).bindList("events", events).execute();
    }
}

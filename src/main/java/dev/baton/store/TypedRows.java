package dev.baton.store;

import dev.baton.lead.Change;
import dev.baton.lead.Typed;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** What people typed with a move, beside the history so that it can be erased. */
final class TypedRows {

    private TypedRows() {}

    static Map<Typed.Kind, String> of(Handle handle, long eventId) {
        Map<Typed.Kind, String> texts = new EnumMap<>(Typed.Kind.class);
        handle.createQuery("select kind, text from typed where event = :event")
                .bind("event", eventId)
                .map((row, context) -> Map.entry(
                        Typed.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)), row.getString("text")))
                .forEach(text -> texts.put(text.getKey(), text.getValue()));
        return texts;
    }

    /** The same of everything that was committed with an event, and is said beside the last of it. */
    static Map<Typed.Kind, String> ofMove(Handle handle, long eventId) {
        Map<Typed.Kind, String> texts = new EnumMap<>(Typed.Kind.class);
        handle.createQuery("""
                        select m.id from event e
                        join event m on m.lead = e.lead and m.sequence >= e.sequence and m.at = e.at and m.actor = e.actor
                        where e.id = :event order by m.sequence
                        """)
                .bind("event", eventId)
                .mapTo(Long.class)
                .list()
                .forEach(event -> texts.putAll(of(handle, event)));
        return texts;
    }

    /** @param eventIds of the change's events, in the same order */
    static void add(Handle handle, long lead, Change change, List<Long> eventIds) {
        for (Typed typed : change.typed()) {
            handle.createUpdate("insert into typed (event, kind, lead, text) values (:event, :kind, :lead, :text)")
                    .bind("event", eventIds.get(change.events().indexOf(typed.event())))
                    .bind("kind", typed.kind().code())
                    .bind("lead", lead)
                    .bind("text", typed.text())
                    .execute();
        }
    }
}

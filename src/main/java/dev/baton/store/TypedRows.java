package dev.baton.store;

import dev.baton.lead.Change;
import dev.baton.lead.Typed;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** What people typed with a move, beside the history so that it can be erased. */
final class TypedRows {

    private TypedRows() {}

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

package dev.baton.store;

import dev.baton.lead.Event;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Until when leads were parked: rows are added, never changed. */
final class ParkedRows {

    private ParkedRows() {}

    /** @param ids of the events, in the same order */
    static void add(Handle handle, long lead, List<Event> events, List<Long> ids) {
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i) instanceof Event.Recycled recycled) {
                add(handle, lead, ids.get(i), recycled);
            }
        }
    }

    static void add(Handle handle, long lead, long id, Event.Recycled recycled) {
        handle.createUpdate("insert into parked (event, lead, returns_at) values (:event, :lead, :returns_at)")
                .bind("event", id)
                .bind("lead", lead)
                .bind("returns_at", recycled.until().toEpochMilli())
                .execute();
    }
}

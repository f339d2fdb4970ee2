package dev.baton.store;

import dev.baton.lead.Actor;
import dev.baton.lead.Event;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The history: rows are added and read, never changed. */
final class EventRows {

    private EventRows() {}

    /**
     * @return the events' ids, in the same order
     */
    static List<Long> append(Handle handle, long lead, List<Event> events) {
        int sequence = handle.createQuery("select coalesce(max(sequence), 0) from event where lead = :lead")
                .bind("lead", lead)
                .mapTo(int.class)
                .one();
        List<Long> ids = new ArrayList<>();
        for (Event event : events) {
            sequence++;
            ids.add(handle.createQuery("""
                            insert into event (lead, sequence, at, actor, type, data)
                            values (:lead, :sequence, :at, :actor, :type, :data)
                            returning id
                            """)
                    .bind("lead", lead)
                    .bind("sequence", sequence)
                    .bind("at", event.at().toEpochMilli())
                    .bind("actor", event.by().code())
                    .bind("type", event.type())
                    .bind("data", EventJson.write(event))
                    .mapTo(long.class)
                    .one());
        }
        return ids;
    }

    static List<Event> of(Handle handle, long lead) {
        return handle.createQuery("select type, at, actor, data from event where lead = :lead order by sequence")
                .bind("lead", lead)
                .map((row, context) -> read(row))
                .list();
    }

    static Optional<Event> find(Handle handle, long id) {
        return handle.createQuery("select type, at, actor, data from event where id = :id")
                .bind("id", id)
                .map((row, context) -> read(row))
                .findOne();
    }

    static Event read(ResultSet row) throws SQLException {
        return EventJson.read(
                row.getString("type"),
                Columns.instant(row, "at"),
                Actor.parse(row.getString("actor")),
                row.getString("data"));
    }
}

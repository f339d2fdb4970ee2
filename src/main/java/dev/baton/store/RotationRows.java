package dev.baton.store;

import dev.baton.lead.UserId;
import dev.baton.routing.Rotation;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Whose turn it is on each roster. */
final class RotationRows {

    private RotationRows() {}

    /** On PostgreSQL the roster's row stays locked until the transaction ends: one turn after the other. */
    static Rotation take(Handle handle, String roster) {
        Rotation counted = handle.createQuery("""
                        insert into rotation (roster, reached, turns) values (:roster, 0, 0)
                        on conflict (roster) do update set turns = rotation.turns
                        returning reached, turns
                        """)
                .bind("roster", roster)
                .map((row, context) -> new Rotation(row.getLong("reached"), row.getLong("turns"), Map.of()))
                .one();
        Map<UserId, Rotation.Place> places = new HashMap<>();
        handle.createQuery("select person, place, turn from rotation_place where roster = :roster")
                .bind("roster", roster)
                .map((row, context) -> Map.entry(
                        new UserId(row.getString("person")),
                        new Rotation.Place(row.getLong("place"), row.getLong("turn"))))
                .forEach(place -> places.put(place.getKey(), place.getValue()));
        return new Rotation(counted.reached(), counted.turns(), places);
    }

    static void keep(Handle handle, String roster, Rotation before, Rotation after) {
        handle.createUpdate("update rotation set reached = :reached, turns = :turns where roster = :roster")
                .bind("roster", roster)
                .bind("reached", after.reached())
                .bind("turns", after.turns())
                .execute();
        PreparedBatch batch = handle.prepareBatch("""
                insert into rotation_place (roster, person, place, turn) values (:roster, :person, :place, :turn)
                on conflict (roster, person) do update set place = excluded.place, turn = excluded.turn
                """);
        after.movedSince(before)
                .forEach((person, place) -> batch.bind("roster", roster)
                        .bind("person", person.value())
                        .bind("place", place.at())
                        .bind("turn", place.turn())
                        .add());
        batch.execute();
    }
}

package dev.baton.store;

import dev.baton.query.Audiences;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The channels and their members in the database. */
final class StoredAudiences implements Audiences {

    private final Writes writes;

    StoredAudiences(Writes writes) {
        this.writes = writes;
    }

    @Override
    public void replaceAll(List<Audience> audiences) {
        writes.write(handle -> {
            // Makes two refreshes at the same moment follow each other.
            Counters.AUDIENCE.next(handle);
            handle.execute("delete from room_member");
            handle.execute("delete from room");
            audiences.forEach(audience -> insert(handle, audience));
            return audiences.size();
        });
    }

    private static void insert(Handle handle, Audience audience) {
        handle.createUpdate("insert into room (name, id, private) values (:name, :id, :private)")
                .bind("name", audience.channel())
                .bind("id", audience.id())
                .bind("private", Columns.flag(audience.isPrivate()))
                .execute();
        audience.members()
                .forEach(member -> handle.createUpdate("insert into room_member (room, person) values (:room, :person)")
                        .bind("room", audience.channel())
                        .bind("person", member.value())
                        .execute());
    }
}

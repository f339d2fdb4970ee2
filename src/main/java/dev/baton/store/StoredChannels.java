package dev.baton.store;

import dev.baton.outbox.Channels;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The channels' ids in the database. */
final class StoredChannels implements Channels {

    private final Reads reads;
    private final Writes writes;

    StoredChannels(Reads reads, Writes writes) {
        this.reads = reads;
        this.writes = writes;
    }

    @Override
    public Optional<String> id(String name) {
        if (!name.startsWith("#")) {
            return Optional.of(name);
        }
        return reads.read(handle -> handle.createQuery("select id from channel where name = :name")
                .bind("name", name)
                .mapTo(String.class)
                .findOne());
    }

    @Override
    public void remember(Map<String, String> ids) {
        if (ids.isEmpty()) {
            return;
        }
        writes.write(handle -> {
            PreparedBatch batch = handle.prepareBatch("""
                    insert into channel (name, id) values (:name, :id)
                    on conflict (name) do update set id = excluded.id
                    """);
            ids.forEach((name, id) -> batch.bind("name", name).bind("id", id).add());
            return batch.execute();
        });
    }
}

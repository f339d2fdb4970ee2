package dev.baton.store;

import dev.baton.lead.LeadNumber;
import dev.baton.lead.UserId;
import dev.baton.outbox.Homes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The home tabs in the database. */
final class StoredHomes implements Homes {

    /** What somebody did is news to themselves for so long. */
    private static final Duration NEWS = Duration.ofMinutes(10);

    private final Reads reads;
    private final Writes writes;
    private final CommitListeners listeners;
    private final Clock clock;

    StoredHomes(Reads reads, Writes writes, CommitListeners listeners, Clock clock) {
        this.reads = reads;
        this.writes = writes;
        this.listeners = listeners;
        this.clock = clock;
    }

    @Override
    public void opened(UserId person) {
        looked(person, null);
    }

    @Override
    public void pressed(UserId person, @Nullable LeadNumber moved) {
        looked(person, moved);
    }

    private void looked(UserId person, @Nullable LeadNumber moved) {
        Instant now = clock.instant();
        writes.write(handle -> {
            handle.createUpdate("""
                            insert into home (person, opened_at, moved, moved_at) values (:person, :now, :moved, :moved_at)
                            on conflict (person) do update
                            set opened_at = excluded.opened_at, moved = excluded.moved, moved_at = excluded.moved_at
                            """)
                    .bind("person", person.value())
                    .bind("now", now.toEpochMilli())
                    .bind("moved", moved == null ? null : moved.value())
                    .bind("moved_at", moved == null ? null : now.toEpochMilli())
                    .execute();
            return new HomeItems(handle, now).atOnce(person);
        });
        listeners.committed();
    }

    @Override
    public Optional<LeadNumber> lastMoved(UserId person) {
        Instant since = clock.instant().minus(NEWS);
        return reads.read(handle -> handle.createQuery("""
                        select moved from home where person = :person and moved is not null and moved_at > :since
                        """)
                .bind("person", person.value())
                .bind("since", since.toEpochMilli())
                .map((row, context) -> new LeadNumber(row.getLong("moved")))
                .findOne());
    }
}

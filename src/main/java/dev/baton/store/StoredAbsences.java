package dev.baton.store;

import dev.baton.lead.UserId;
import dev.baton.team.Absence;
import dev.baton.team.Absences;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Who is away, one row a person, which may be over. */
final class StoredAbsences implements Absences {

    private final Reads reads;
    private final Writes writes;

    StoredAbsences(Reads reads, Writes writes) {
        this.reads = reads;
        this.writes = writes;
    }

    @Override
    public void begin(Absence absence) {
        writes.write(handle -> {
            OfferRows.lookAtThoseOf(handle, absence.person());
            return handle.createUpdate("""
                        insert into absence (person, since, ends_at) values (:person, :since, :until)
                        on conflict (person) do update set since = excluded.since, ends_at = excluded.ends_at
                        """)
                    .bind("person", absence.person().value())
                    .bind("since", absence.since().toEpochMilli())
                    .bind("until", absence.until().toEpochMilli())
                    .execute();
        });
    }

    @Override
    public Optional<Absence> end(UserId person, Instant now) {
        return writes.write(handle -> {
            Optional<Absence> ended = of(handle, person, now);
            handle.createUpdate("delete from absence where person = :person")
                    .bind("person", person.value())
                    .execute();
            return ended;
        });
    }

    @Override
    public Optional<Absence> of(UserId person, Instant now) {
        return reads.read(handle -> of(handle, person, now));
    }

    private static Optional<Absence> of(Handle handle, UserId person, Instant now) {
        return handle.createQuery("""
                        select person, since, ends_at from absence
                        where person = :person and ends_at > :now
                        """)
                .bind("person", person.value())
                .bind("now", now.toEpochMilli())
                .map((row, context) -> read(row))
                .findOne();
    }

    @Override
    public Set<UserId> away(Instant now) {
        return reads.read(handle -> away(handle, now));
    }

    static Set<UserId> away(Handle handle, Instant now) {
        return new HashSet<>(handle.createQuery("select person from absence where ends_at > :now")
                .bind("now", now.toEpochMilli())
                .map((row, context) -> new UserId(row.getString("person")))
                .list());
    }

    private static Absence read(ResultSet row) throws SQLException {
        return new Absence(
                new UserId(row.getString("person")), Columns.instant(row, "since"), Columns.instant(row, "ends_at"));
    }
}

package dev.baton.store;

import dev.baton.digest.post.DigestReaders;
import dev.baton.lead.UserId;
import java.time.Instant;
import java.util.List;

/** Who wants the weekly digest as a direct message, in the database. */
final class StoredDigestReaders implements DigestReaders {

    private final Reads reads;
    private final Writes writes;

    StoredDigestReaders(Reads reads, Writes writes) {
        this.reads = reads;
        this.writes = writes;
    }

    @Override
    public boolean begin(UserId person, Instant now) {
        return writes.write(handle -> handle.createUpdate("""
                                insert into digest_reader (person, since) values (:person, :now)
                                on conflict (person) do nothing
                                """)
                        .bind("person", person.value())
                        .bind("now", now.toEpochMilli())
                        .execute()
                == 1);
    }

    @Override
    public boolean end(UserId person) {
        return writes.write(handle -> handle.createUpdate("delete from digest_reader where person = :person")
                        .bind("person", person.value())
                        .execute()
                == 1);
    }

    @Override
    public List<UserId> all() {
        return reads.read(handle ->
                handle.createQuery("""
                        select person from digest_reader
                        where person not in (select id from member where active = 0)
                        order by since, person
                        """).mapTo(String.class).map(UserId::new).list());
    }
}

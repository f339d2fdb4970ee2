package dev.baton.store;

import dev.baton.lead.UserId;
import dev.baton.query.Exports;
import java.time.Instant;

/** The record of files in the database. */
final class StoredExports implements Exports {

    private final Writes writes;

    StoredExports(Writes writes) {
        this.writes = writes;
    }

    @Override
    public void note(Instant at, UserId person, String question, long leads) {
        writes.write(handle -> handle.createUpdate("""
                        insert into export (at, person, question, leads) values (:at, :person, :question, :leads)
                        """)
                .bind("at", at.toEpochMilli())
                .bind("person", person.value())
                .bind("question", question)
                .bind("leads", leads)
                .execute());
    }
}

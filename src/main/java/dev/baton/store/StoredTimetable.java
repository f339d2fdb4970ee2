package dev.baton.store;

import dev.baton.schedule.Timetable;
import java.time.Instant;
import org.jdbi.v3.core.Handle;

/** The timetable in the database: whoever changes the row first has the turn. */
final class StoredTimetable implements Timetable {

    private static final String FREE = "name = :name and due_at <= :due and taken_until <= :now";

    private final Reads reads;
    private final Writes writes;

    StoredTimetable(Reads reads, Writes writes) {
        this.reads = reads;
        this.writes = writes;
    }

    /** What the process that served from this SQLite file had taken when it ended is free again. */
    static int takeBack(Handle handle) {
        return handle.createUpdate("update recurring_work set taken_until = 0 where taken_until > 0")
                .execute();
    }

    @Override
    public void enter(String name, String rhythm, Instant firstDue) {
        writes.write(handle -> handle.createUpdate("""
                        insert into recurring_work (name, rhythm, due_at) values (:name, :rhythm, :due)
                        on conflict (name) do update set rhythm = excluded.rhythm, due_at = excluded.due_at
                        where recurring_work.rhythm <> excluded.rhythm
                        """)
                .bind("name", name)
                .bind("rhythm", rhythm)
                .bind("due", firstDue.toEpochMilli())
                .execute());
    }

    @Override
    public boolean take(String name, Instant domainNow, Instant now, Instant until) {
        // Looking costs a reader; only when there is something to take does it cost a transaction.
        boolean free = reads.read(handle -> handle.createQuery("select 1 from recurring_work where " + FREE)
                .bind("name", name)
                .bind("due", domainNow.toEpochMilli())
                .bind("now", now.toEpochMilli())
                .mapTo(int.class)
                .findOne()
                .isPresent());
        return free
                && writes.write(
                        handle -> handle.createUpdate("update recurring_work set taken_until = :until where " + FREE)
                                        .bind("name", name)
                                        .bind("due", domainNow.toEpochMilli())
                                        .bind("now", now.toEpochMilli())
                                        .bind("until", until.toEpochMilli())
                                        .execute()
                                == 1);
    }

    @Override
    public void done(String name, Instant turn, Instant nextDue) {
        writes.write(handle -> handle.createUpdate("""
                        update recurring_work set due_at = :due, taken_until = 0
                        where name = :name and taken_until = :turn
                        """)
                .bind("name", name)
                .bind("turn", turn.toEpochMilli())
                .bind("due", nextDue.toEpochMilli())
                .execute());
    }

    @Override
    public void failed(String name, Instant turn, Instant again) {
        writes.write(handle -> handle.createUpdate(
                        "update recurring_work set taken_until = :again where name = :name and taken_until = :turn")
                .bind("name", name)
                .bind("turn", turn.toEpochMilli())
                .bind("again", again.toEpochMilli())
                .execute());
    }
}

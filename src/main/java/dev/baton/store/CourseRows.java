package dev.baton.store;

import dev.baton.lead.Aftermath;
import dev.baton.lead.Change;
import dev.baton.lead.Dispute;
import dev.baton.lead.Event;
import dev.baton.lead.Reassignment;
import dev.baton.query.Cycle;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** What became of leads in each cycle, kept true to their history. */
final class CourseRows {

    private CourseRows() {}

    /** To be called when the change's events and hand-off are stored. */
    static void keep(Handle handle, Change change) {
        if (change.after().handOff().isEmpty() || change.events().stream().noneMatch(CourseRows::counts)) {
            return;
        }
        long lead = change.after().number().value();
        write(handle, lead, change.before() == null ? change.events() : EventRows.of(handle, lead));
    }

    private static boolean counts(Event event) {
        return event instanceof Event.HandedOff
                || event instanceof Event.Claimed
                || event instanceof Event.Touched
                || event instanceof Event.TurnedDown
                || event instanceof Reassignment.Reassigned
                || event instanceof Aftermath.Fixed
                || event instanceof Aftermath.Undone
                || event instanceof Dispute.Reopening;
    }

    /** @param history of the lead from its beginning; its hand-offs are stored */
    static void write(Handle handle, long lead, List<Event> history) {
        List<Cycle> cycles = Cycle.of(history);
        cycles.forEach(cycle -> write(handle, lead, cycle));
        if (history.stream().anyMatch(Event.TurnedDown.class::isInstance)) {
            writeTurnDowns(handle, lead, cycles);
        }
    }

    private static void write(Handle handle, long lead, Cycle cycle) {
        handle.createUpdate("""
                        insert into course (lead, cycle, hand_off, handed_off_at, ready_at, claimed_at, touched_at, connected,
                                            anyway)
                        select lead, cycle, number, committed_at, ready_at, :claimed_at, :touched_at, :connected, :anyway
                        from handoff where lead = :lead and number = :hand_off
                        on conflict (lead, cycle) do update
                        set claimed_at = excluded.claimed_at, touched_at = excluded.touched_at,
                            connected = excluded.connected, anyway = excluded.anyway
                        """)
                .bind("lead", lead)
                .bind("hand_off", cycle.handOff())
                .bind("claimed_at", Columns.millis(cycle.claimedAt()))
                .bind("touched_at", Columns.millis(cycle.touchedAt()))
                .bind("connected", Columns.flag(cycle.connected()))
                .bind("anyway", Columns.flag(cycle.anyway()))
                .execute();
        if (cycle.own()) {
            own(handle, lead, cycle);
        }
    }

    /** Apart, because histories from before there was such a thing are written before the column is there. */
    private static void own(Handle handle, long lead, Cycle cycle) {
        handle.createUpdate("update course set own = 1 where lead = :lead and cycle = :cycle")
                .bind("lead", lead)
                .bind("cycle", cycle.number())
                .execute();
    }

    private static void writeTurnDowns(Handle handle, long lead, List<Cycle> cycles) {
        handle.createUpdate("delete from turn_down where lead = :lead")
                .bind("lead", lead)
                .execute();
        PreparedBatch batch = handle.prepareBatch("""
                insert into turn_down (lead, sequence, cycle, reason, at, led_to)
                values (:lead, :sequence, :cycle, :reason, :at, :led_to)
                """);
        cycles.forEach(cycle -> cycle.turnDowns()
                .forEach(down -> batch.bind("lead", lead)
                        .bind("sequence", down.place())
                        .bind("cycle", cycle.number())
                        .bind("reason", down.reason())
                        .bind("at", down.at().toEpochMilli())
                        .bind("led_to", down.ledTo().code())
                        .add()));
        if (batch.size() > 0) {
            batch.execute();
        }
    }
}

package dev.baton.store;

import dev.baton.lead.ClaimedLead;
import dev.baton.sla.BusinessHours;
import dev.baton.sla.Course;
import dev.baton.watch.TouchPromise;
import java.time.Instant;
import org.jdbi.v3.core.Handle;

/**
 * Until when claimed leads are to be touched first. That follows from their history and the hours of their territory, and
 * is kept beside the row's other columns so that leads can be counted and sorted by it.
 */
final class TouchBy {

    private TouchBy() {}

    /**
     * To be called when all of the lead's history is stored.
     *
     * @param hours of its territory
     */
    static void keep(Handle handle, ClaimedLead lead, BusinessHours hours) {
        long number = lead.number().value();
        TouchPromise.of(lead, EventRows.of(handle, number), hours)
                .map(Course::due)
                .ifPresent(due -> set(handle, number, due));
    }

    static void set(Handle handle, long lead, Instant due) {
        handle.createUpdate("update lead set touch_by = :due where number = :number")
                .bind("due", due.toEpochMilli())
                .bind("number", lead)
                .execute();
    }
}

package dev.baton.store;

import dev.baton.lead.Event;
import dev.baton.lead.Facts;
import dev.baton.lead.Promise;
import dev.baton.lead.Reassignment;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Says of the leads that were claimed before until when they are to be touched. Whoever was given one, or claimed it late,
 * has the whole time from then on: what a clock has said of that stands in the history, and is right. Where none has, it is
 * as long again without nights and weekends left out, until the lead moves or its clock says something.
 */
final class PastTouchPromises extends LeadByLead {

    PastTouchPromises() {
        super("39.1", "past touch promises");
    }

    private record Promised(
            Instant committedAt,
            Instant due,
            Instant claimedAt,
            @Nullable Instant meetingAt) {

        Instant by(List<Event> history) {
            return history.stream()
                    .filter(event -> event instanceof Event.PromiseRan ran
                            && ran.promise() == Promise.TOUCH
                            && !ran.at().isBefore(claimedAt))
                    .map(event -> ((Event.PromiseRan) event).due())
                    .reduce((earlier, later) -> later)
                    .orElseGet(() -> isAnew(history) ? claimedAt.plus(Duration.between(committedAt, due)) : kept());
        }

        private Instant kept() {
            return meetingAt == null || meetingAt.isBefore(due) ? due : meetingAt;
        }

        private boolean isAnew(List<Event> history) {
            boolean given = history.stream()
                    .anyMatch(event -> event instanceof Reassignment.Reassigned
                            && event.at().equals(claimedAt));
            boolean meets = meetingAt != null && meetingAt.isAfter(claimedAt);
            return claimedAt.isAfter(kept()) || (given && !meets);
        }
    }

    @Override
    void migrate(Handle handle, long lead) {
        handle.createQuery("""
                        select h.committed_at, h.touch_due, l.claimed_at, f.facts
                        from lead l join handoff h on h.lead = l.number and h.number = l.hand_off
                        join lead_facts f on f.lead = l.number
                        where l.number = :lead and l.state = 'claimed' and h.touch_due is not null
                        """)
                .bind("lead", lead)
                .map((row, context) -> new Promised(
                        Columns.instant(row, "committed_at"),
                        Columns.instant(row, "touch_due"),
                        Columns.instant(row, "claimed_at"),
                        Json.read(row.getString("facts"), Facts.class).meetingAt()))
                .findOne()
                .ifPresent(promised -> TouchBy.set(handle, lead, promised.by(EventRows.of(handle, lead))));
    }
}

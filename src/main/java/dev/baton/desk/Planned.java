package dev.baton.desk;

import dev.baton.lead.Dispute;
import dev.baton.lead.Event;
import dev.baton.lead.FollowUp;
import dev.baton.lead.NextStep;
import dev.baton.lead.Offer;
import dev.baton.lead.OfferEvent;
import dev.baton.lead.Pursuit;
import dev.baton.lead.Reassignment;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was to happen next with a lead at some time, as its history up to then says.
 *
 * @param next  what its owner meant to do; null for nothing
 * @param offer to whom it was offered; null for nobody
 */
record Planned(@Nullable NextStep next, @Nullable Offer offer) {

    /** @param events of the lead that count, oldest first */
    static Planned in(List<Event> events) {
        Planned planned = new Planned(null, null);
        for (Event event : events) {
            planned = planned.after(event);
        }
        return planned;
    }

    private Planned after(Event event) {
        if (event instanceof Event.Touched touched) {
            return new Planned(touched.next(), null);
        }
        if (event instanceof FollowUp.StepMoved moved) {
            return new Planned(moved.next(), null);
        }
        if (event instanceof OfferEvent.Offered offered) {
            return new Planned(null, offered.offer());
        }
        boolean given = event instanceof Reassignment.Reassigned reassigned && reassigned.from() != null;
        return given || isBeside(event) ? this : new Planned(null, null);
    }

    /** Changes neither. */
    private static boolean isBeside(Event event) {
        return event instanceof Event.CameInAgain
                || event instanceof Event.Absorbed
                || event instanceof Event.Corrected
                || event instanceof Event.PromiseRan
                || event instanceof FollowUp
                || (event instanceof Dispute dispute && !dispute.reopens());
    }

    /** Who took it for a real opportunity last. */
    static Optional<Pursuit.Qualified> qualified(List<Event> events) {
        return events.stream()
                .filter(Pursuit.Qualified.class::isInstance)
                .map(Pursuit.Qualified.class::cast)
                .reduce((earlier, later) -> later);
    }
}

package dev.baton.watch;

import dev.baton.lead.ClaimedLead;
import dev.baton.lead.Event;
import dev.baton.lead.HandOff;
import dev.baton.lead.Reassignment;
import dev.baton.sla.BusinessHours;
import dev.baton.sla.Course;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * By when a claimed lead is to be touched. Whoever claims one that is late already, or is given one, gets the whole time
 * from then on.
 */
public final class TouchPromise {

    private TouchPromise() {}

    /**
     * Empty where nothing is promised.
     *
     * @param history of the lead
     * @param hours   of its territory
     */
    public static Optional<Course> of(ClaimedLead lead, List<Event> history, BusinessHours hours) {
        HandOff handOff = lead.committed();
        if (handOff.touchDue() == null) {
            return Optional.empty();
        }
        Course promised = new Course(hours, handOff.at(), due(lead, handOff.touchDue()));
        Instant had = lead.owned().at();
        boolean anew = had.isAfter(promised.due()) || (wasGiven(history) && !isMetAfter(lead, had));
        return Optional.of(anew ? promised.from(had) : promised);
    }

    /** A meeting that was booked since the hand-off is the touch, as one that was booked before is. */
    private static Instant due(ClaimedLead lead, Instant promised) {
        Instant meeting = lead.facts().meetingAt();
        return meeting == null || meeting.isBefore(promised) ? promised : meeting;
    }

    private static boolean isMetAfter(ClaimedLead lead, Instant had) {
        Instant meeting = lead.facts().meetingAt();
        return meeting != null && meeting.isAfter(had);
    }

    private static boolean wasGiven(List<Event> history) {
        return History.of(history).since() instanceof Reassignment.Reassigned;
    }
}

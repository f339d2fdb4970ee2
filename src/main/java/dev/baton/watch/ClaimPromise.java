package dev.baton.watch;

import dev.baton.lead.Event;
import dev.baton.lead.HandOff;
import dev.baton.lead.OpenLead;
import dev.baton.sla.BusinessHours;
import dev.baton.sla.Course;
import java.util.List;
import java.util.Optional;

/** By when an open lead is to be claimed: one that came back from somebody, in the same time again from then on. */
public final class ClaimPromise {

    private ClaimPromise() {}

    /**
     * Empty where nothing is promised.
     *
     * @param history of the lead
     * @param hours   of its territory
     */
    public static Optional<Course> of(OpenLead lead, List<Event> history, BusinessHours hours) {
        HandOff handOff = lead.committed();
        if (handOff.claimDue() == null) {
            return Optional.empty();
        }
        Course promised = new Course(hours, handOff.at(), handOff.claimDue());
        return Optional.of(History.of(history).handedOver().map(promised::from).orElse(promised));
    }
}

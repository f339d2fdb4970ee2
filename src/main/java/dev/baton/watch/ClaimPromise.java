package dev.baton.watch;

import dev.baton.lead.Event;
import dev.baton.lead.HandOff;
import dev.baton.lead.OpenLead;
import dev.baton.sla.BusinessHours;
import dev.baton.sla.Course;
import java.time.Instant;
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
        return Optional.of(anew(new Course(hours, handOff.at(), handOff.claimDue()), history));
    }

    /**
     * The same for the lead that somebody claimed then.
     *
     * @param before what had happened to it before the claim
     */
    public static Optional<Course> of(Event.Claimed claim, List<Event> before, BusinessHours hours) {
        return Optional.ofNullable(claim.promisedBy())
                .map(due -> anew(new Course(hours, claim.handedOffAt(), due), before));
    }

    /** Since when it was open again; empty for a lead that nobody has had since its hand-off. */
    public static Optional<Instant> openAgain(List<Event> history) {
        return history.isEmpty() ? Optional.empty() : History.of(history).handedOver();
    }

    private static Course anew(Course promised, List<Event> history) {
        return openAgain(history).map(promised::from).orElse(promised);
    }
}

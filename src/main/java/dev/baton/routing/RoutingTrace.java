package dev.baton.routing;

import dev.baton.lead.Event;
import dev.baton.lead.Offer;
import dev.baton.lead.Offer.End;
import dev.baton.lead.Offer.PassedOver;
import dev.baton.lead.OfferEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * To whom a lead was offered, why to them, and what came of it: what {@code why did this not come to me} is answered from.
 *
 * @param steps oldest first, of all hand-offs
 */
public record RoutingTrace(List<Step> steps) {

    public RoutingTrace {
        steps = List.copyOf(steps);
    }

    /**
     * @param offer      null where there was nobody to offer it to
     * @param passedOver who would have come first or as well, and why not them
     * @param end        null while the offer runs, and where something else than time ended it
     * @param endedAt    null likewise
     */
    public record Step(
            Instant at,
            @Nullable Offer offer,
            List<PassedOver> passedOver,
            @Nullable End end,
            @Nullable Instant endedAt) {

        public Step {
            passedOver = List.copyOf(passedOver);
        }
    }

    /** @param history of the lead, oldest first */
    public static RoutingTrace of(List<Event> history) {
        List<Step> steps = new ArrayList<>();
        for (Event event : history) {
            if (event instanceof OfferEvent.Offered offered) {
                steps.add(new Step(event.at(), offered.offer(), offered.passedOver(), null, null));
            } else if (event instanceof OfferEvent.OfferedToNobody nobody) {
                steps.add(new Step(event.at(), null, nobody.passedOver(), null, null));
            } else if (event instanceof OfferEvent.OfferEnded ended && !steps.isEmpty()) {
                Step last = steps.remove(steps.size() - 1);
                steps.add(new Step(last.at(), last.offer(), last.passedOver(), ended.end(), ended.at()));
            }
        }
        return new RoutingTrace(steps);
    }
}

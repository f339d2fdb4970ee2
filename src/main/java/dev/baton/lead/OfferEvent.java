package dev.baton.lead;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** To whom a lead is offered; nothing that anybody did with it. */
public sealed interface OfferEvent extends Event {

    /**
     * It is one rep's alone to claim for a while.
     *
     * @param passedOver who would have come first or as well, and why not them
     */
    record Offered(Instant at, Actor by, int cycle, Offer offer, List<Offer.PassedOver> passedOver)
            implements OfferEvent {
        public Offered {
            passedOver = List.copyOf(passedOver);
        }

        @Override
        public String type() {
            return "offered";
        }
    }

    /**
     * Whoever it was offered to did not take it.
     *
     * @param next to whom it is offered now; null when it is everybody's on the roster
     */
    record OfferEnded(
            Instant at,
            Actor by,
            int cycle,
            UserId rep,
            Offer.End end,
            @Nullable UserId next) implements OfferEvent {
        @Override
        public String type() {
            return "offer_ended";
        }
    }

    /** It would have been offered to somebody, but there was nobody to offer it to. */
    record OfferedToNobody(Instant at, Actor by, int cycle, List<Offer.PassedOver> passedOver) implements OfferEvent {
        public OfferedToNobody {
            passedOver = List.copyOf(passedOver);
        }

        @Override
        public String type() {
            return "offered_to_nobody";
        }
    }
}

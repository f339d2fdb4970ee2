package dev.baton.routing;

import dev.baton.lead.Actor;
import dev.baton.lead.Event;
import dev.baton.lead.Offer;
import dev.baton.lead.OfferEvent;
import dev.baton.lead.Reassignment;
import dev.baton.lead.UserId;
import dev.baton.lead.WhatStands;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The offers since a lead was last handed off, and who had it in an earlier cycle.
 *
 * @param owner null where nobody had it in an earlier cycle
 */
record OfferHistory(List<Offer> offers, @Nullable UserId owner) {

    /**
     * Whoever had it in the same cycle turned it down or gave it back in that place, so they are nobody to offer it to.
     *
     * @param events of the lead, oldest first
     */
    static OfferHistory of(List<Event> events) {
        List<Offer> offers = new ArrayList<>();
        @Nullable UserId claimer = null;
        int claimedIn = 0;
        int cycle = 0;
        for (Event event : WhatStands.of(events)) {
            if (event instanceof Event.HandedOff handedOff) {
                offers.clear();
                cycle = handedOff.cycle();
            } else if (event instanceof OfferEvent.Offered offered) {
                offers.add(offered.offer());
            } else if (event instanceof Event.Claimed claimed && event.by() instanceof Actor.Person person) {
                claimer = person.id();
                claimedIn = claimed.cycle();
            } else if (event instanceof Reassignment.Reassigned reassigned) {
                claimer = reassigned.to();
                claimedIn = reassigned.cycle();
            }
        }
        return new OfferHistory(List.copyOf(offers), claimedIn < cycle ? claimer : null);
    }

    Optional<UserId> previousOwner() {
        return Optional.ofNullable(owner);
    }

    boolean wasOffered() {
        return !offers.isEmpty();
    }

    boolean wasOffered(Offer.Reason reason) {
        return offers.stream().anyMatch(offer -> offer.reason() == reason);
    }

    boolean wasOfferedTo(UserId rep) {
        return offers.stream().anyMatch(offer -> offer.rep().equals(rep));
    }

    long turns() {
        return offers.stream()
                .filter(offer -> offer.reason() == Offer.Reason.TURN)
                .count();
    }
}

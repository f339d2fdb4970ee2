package dev.baton.watch;

import dev.baton.lead.Dispute;
import dev.baton.lead.Event;
import dev.baton.lead.FollowUp;
import dev.baton.lead.OfferEvent;
import dev.baton.lead.Promise;
import dev.baton.lead.WhatStands;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a lead's history says about the clock that runs on it.
 *
 * @param since  the last thing that somebody did with it
 * @param stages what the clock said since then
 */
record History(Event since, Set<Promise.Stage> stages) {

    /** @param all of a lead that was handed off */
    static History of(List<Event> all) {
        List<Event> events = WhatStands.of(all);
        Set<Promise.Stage> stages = EnumSet.noneOf(Promise.Stage.class);
        for (int i = events.size() - 1; i >= 0; i--) {
            Event event = events.get(i);
            if (event instanceof Event.PromiseRan ran) {
                stages.add(ran.stage());
            } else if (!isBeside(event)) {
                return new History(event, stages);
            }
        }
        throw new IllegalArgumentException("A lead that was handed off has a history that says so");
    }

    /** Happens to a lead without anybody having done anything with it. */
    private static boolean isBeside(Event event) {
        return event instanceof Event.CameInAgain
                || event instanceof Event.Absorbed
                || event instanceof Event.Corrected
                || event instanceof FollowUp
                || event instanceof OfferEvent
                || (event instanceof Dispute dispute && !dispute.reopens());
    }

    /** When it came back to the channel from somebody; empty for a lead that nobody had since its hand-off. */
    Optional<Instant> handedOver() {
        return since instanceof Event.HandedOff ? Optional.empty() : Optional.of(since.at());
    }
}

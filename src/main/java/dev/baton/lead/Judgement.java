package dev.baton.lead;

import java.time.Instant;

/** What somebody says of a lead when they turn it down. */
public record Judgement(Actor by, Instant at, Reason reason) {

    Event.TurnedDown event(HandOff handOff) {
        return new Event.TurnedDown(
                at, by, handOff.cycle(), reason.kind(), reason.key(), reason.countsInQuality(), handOff.at());
    }
}

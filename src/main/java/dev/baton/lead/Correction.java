package dev.baton.lead;

import java.time.Instant;

/**
 * What is true in the place of what was thought to be.
 *
 * @param criterion key of the criterion that it is about
 * @param facts     all of the lead's, with the truth
 * @param rescored  by those
 */
public record Correction(String criterion, Facts facts, Scorecard rescored) {

    Event event(Instant at, Actor by, HandOff handOff, Scorecard before) {
        return new Event.Corrected(at, by, handOff.cycle(), criterion, before.score(), rescored.score());
    }
}

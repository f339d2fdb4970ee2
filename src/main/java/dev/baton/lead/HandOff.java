package dev.baton.lead;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The commit that put a ready lead in front of sales. Frozen: the week's numbers are made from it, whatever becomes of
 * the lead, the definition or the playbook later.
 *
 * @param number            counts the hand-offs of the lead from 1; each has a card of its own
 * @param cycle             1 for the first time, up to {@link #CYCLES}; a lead that is sent on stays in its cycle
 * @param readyAt           when the lead met the definition: the buyer's wait starts here
 * @param at                when it was handed off
 * @param tier              key of the tier it had then
 * @param score             the score it had then
 * @param definitionVersion the definition that called it ready
 * @param claimDue          until when the promise says it is claimed; null where the playbook promises nothing
 * @param touchDue          until when the promise says it is touched; null likewise
 */
public record HandOff(
        int number,
        int cycle,
        Instant readyAt,
        Instant at,
        @Nullable String tier,
        int score,
        int definitionVersion,
        Route route,
        @Nullable Instant claimDue,
        @Nullable Instant touchDue) {
    /** How often a lead is put in front of sales anew. */
    public static final int CYCLES = 3;

    /** This, as the beginning of the cycle after that one's. */
    HandOff asCycleAfter(HandOff last) {
        return placed(last.number + 1, last.cycle + 1, readyAt);
    }

    /** This, as the next place of the same cycle: the buyer has waited since that one. */
    HandOff asNextPlaceAfter(HandOff last) {
        return placed(last.number + 1, last.cycle, last.readyAt);
    }

    private HandOff placed(int newNumber, int newCycle, Instant since) {
        return new HandOff(newNumber, newCycle, since, at, tier, score, definitionVersion, route, claimDue, touchDue);
    }
}

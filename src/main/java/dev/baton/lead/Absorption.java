package dev.baton.lead;

import java.time.Instant;
import java.util.Optional;

/**
 * A lead turned out to be the same person as another, which gets everything that had come in for it.
 *
 * @param receivedAt when that was found out
 * @param by         who found it out
 * @param facts      what is known of either, where both say something what the later one said
 */
public record Absorption(LeadNumber from, Instant receivedAt, Actor by, Facts facts, int submissions)
        implements Arrival {

    /** As this person says it of these two. */
    public static Absorption of(Lead merged, Lead survivor, Actor by, Instant at) {
        boolean later = !merged.record().receivedAt().isBefore(survivor.record().receivedAt());
        Facts facts = later ? merged.facts() : merged.facts().updatedBy(survivor.facts());
        return new Absorption(merged.number(), at, by, facts, merged.record().submissions());
    }

    @Override
    public Event event(Lead before, Scorecard rescored) {
        return new Event.Absorbed(receivedAt, by, from, before.scorecard().score(), rescored.score());
    }

    @Override
    public Optional<Submission> toKeep() {
        return Optional.empty();
    }
}

package dev.baton.lead;

import java.time.Instant;
import java.util.Optional;

/**
 * One time a person came in, as they came in.
 *
 * @param facts only what this submission said
 */
public record Submission(Instant receivedAt, Actor by, Facts facts) implements Arrival {

    @Override
    public int submissions() {
        return 1;
    }

    @Override
    public Event event(Lead before, Scorecard rescored) {
        return new Event.CameInAgain(receivedAt, by, before.scorecard().score(), rescored.score());
    }

    @Override
    public Optional<Submission> toKeep() {
        return Optional.of(this);
    }
}

package dev.baton.lead;

import java.time.Instant;

/**
 * One time a person came in, as they came in.
 *
 * @param facts only what this submission said
 */
public record Submission(Instant receivedAt, Actor by, Facts facts) {}

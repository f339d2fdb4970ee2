package dev.baton.team;

import dev.baton.lead.UserId;
import java.time.Instant;

/**
 * Somebody is away, and nothing is offered to them. Why is nobody's business and not kept.
 *
 * @param until when they are back by themselves; after {@code since}
 */
public record Absence(UserId person, Instant since, Instant until) {}

package dev.baton.lead;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The commit that put a ready lead in front of sales. Frozen: the week's numbers are made from it, whatever becomes of
 * the lead, the definition or the playbook later.
 *
 * @param cycle             1 for the first time, 2 and 3 after a recycle
 * @param readyAt           when the lead met the definition: the buyer's wait starts here
 * @param at                when it was handed off
 * @param tier              key of the tier it had then
 * @param score             the score it had then
 * @param definitionVersion the definition that called it ready
 * @param claimDue          until when the promise says it is claimed; null where the playbook promises nothing
 * @param touchDue          until when the promise says it is touched; null likewise
 */
public record HandOff(
        int cycle,
        Instant readyAt,
        Instant at,
        @Nullable String tier,
        int score,
        int definitionVersion,
        Route route,
        @Nullable Instant claimDue,
        @Nullable Instant touchDue) {}

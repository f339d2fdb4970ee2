package dev.baton.digest;

import dev.baton.lead.LeadNumber;
import dev.baton.lead.Scorecard;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was written down when a lead was put in front of sales, and is never changed. Each place that it is sent on to in the
 * same cycle has one of its own.
 *
 * @param number    counts those of the lead from 1
 * @param readyAt   when the lead met the definition; the first one's in a cycle
 * @param postedAt  when its card stood in the channel; null while it does not, and where a summary stood for it
 * @param source    through which the lead came in; null where that was not written down
 * @param scorecard what the definition said of it; null where that was not written down
 * @param claimDue  until when it is to be claimed; null where nothing is promised
 * @param touchDue  until when it is to be touched; null likewise
 */
public record FrozenHandOff(
        LeadNumber lead,
        int number,
        int cycle,
        Instant readyAt,
        Instant committedAt,
        @Nullable Instant postedAt,
        int score,
        @Nullable String tier,
        @Nullable String territory,
        @Nullable String source,
        @Nullable String campaign,
        @Nullable Scorecard scorecard,
        @Nullable Instant claimDue,
        @Nullable Instant touchDue) {}

package dev.baton.slack.card;

import dev.baton.lead.HandOff;
import dev.baton.lead.Lead;
import dev.baton.lead.OpenLead;
import dev.baton.lead.OwnedLead;
import dev.baton.lead.WorkingLead;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The line under a card that says when it came in and what is promised by when, in absolute times. It is read days later,
 * too, so what the other times belong to has its day.
 */
final class PromiseLine {

    /** Scoring takes a moment; only a longer stay means that the lead was held first. */
    private static final Duration AT_ONCE = Duration.ofMinutes(1);

    private PromiseLine() {}

    /** {@code Came in today at 10:40 · claim by 10:55}. */
    static String open(OpenLead lead, @Nullable Instant claimBy) {
        HandOff handOff = lead.committed();
        List<String> parts = cameIn(lead, handOff);
        if (claimBy != null) {
            parts.add(Mrkdwn.near("claim by", claimBy, handOff.at()));
        }
        return String.join(" · ", meeting(lead, parts));
    }

    /** {@code Came in today at 10:40 · claimed 10:44 · first touch by 14:40}, or what comes next once it is touched. */
    static String owned(OwnedLead lead, @Nullable Instant touchBy) {
        HandOff handOff = lead.committed();
        List<String> parts = cameIn(lead, handOff);
        parts.add(Mrkdwn.near("claimed", lead.owned().at(), handOff.at()));
        if (lead instanceof WorkingLead working) {
            parts.add(new Touches(working).next());
        } else if (touchBy != null && !touchBy.equals(lead.facts().meetingAt())) {
            parts.add(Mrkdwn.near("first touch by", touchBy, handOff.at()));
        }
        return String.join(" · ", meeting(lead, parts));
    }

    /** Whether the lead was handed off when it came in, and not held first. */
    static boolean handedOffAtOnce(Lead lead, Instant handedOffAt) {
        return Duration.between(lead.record().receivedAt(), handedOffAt).compareTo(AT_ONCE) < 0;
    }

    private static List<String> cameIn(Lead lead, HandOff handOff) {
        List<String> parts = new ArrayList<>();
        parts.add(Mrkdwn.dayAndTime("Came in", lead.record().receivedAt()));
        if (!handedOffAtOnce(lead, handOff.at())) {
            parts.add(Mrkdwn.dayAndTime("handed off", handOff.at()));
        }
        return parts;
    }

    private static List<String> meeting(Lead lead, List<String> parts) {
        Instant meetingAt = lead.facts().meetingAt();
        if (meetingAt != null) {
            parts.add("*meeting booked* " + Mrkdwn.dayAndTime("for", meetingAt));
        }
        return parts;
    }
}

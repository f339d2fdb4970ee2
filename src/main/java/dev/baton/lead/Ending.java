package dev.baton.lead;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a lead's time in front of sales ended, with everything it takes to go back to where it was.
 *
 * @param handOff the one that ended
 * @param claim   whose it was; null for nobody's
 * @param touches made in that hand-off's cycle, in the order they were logged
 * @param by      who ended it
 * @param reason  key of the reason; null where the state says it all
 */
public record Ending(
        HandOff handOff,
        @Nullable Claim claim,
        List<Touch> touches,
        Actor by,
        Instant at,
        @Nullable String reason) {

    public Ending {
        touches = List.copyOf(touches);
    }

    static Ending of(HandedOffLead lead, Actor by, Instant at, @Nullable String reason) {
        return new Ending(lead.committed(), lead.claim().orElse(null), lead.touches(), by, at, reason);
    }

    /** It did not end: the lead as it was before. */
    Change undone(Lead lead, Undoing undoing) {
        return undoing.of(lead, before(lead.record().next(), undoing), handOff);
    }

    private HandedOffLead before(LeadRecord record, Undoing undoing) {
        if (claim == null) {
            return new OpenLead(record, handOff, touches, undoing.offer());
        }
        return touches.isEmpty()
                ? new ClaimedLead(record, handOff, claim)
                : new WorkingLead(record, handOff, claim, touches, undoing.next());
    }

    /** The same time in front of sales, ended differently since. */
    Ending followedBy(Actor who, Instant when, @Nullable String why) {
        return new Ending(handOff, claim, touches, who, when, why);
    }
}

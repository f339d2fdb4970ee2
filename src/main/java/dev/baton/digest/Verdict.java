package dev.baton.digest;

import dev.baton.lead.Aftermath;
import dev.baton.lead.Dispute;
import dev.baton.lead.DisputeCase;
import dev.baton.lead.Event;
import dev.baton.lead.FixTask;
import dev.baton.lead.Reason;
import java.util.List;

/** What a hand-off came to, by the cut-off. */
public enum Verdict {
    /** Touched, or claimed and kept past the touch limit, or a reject of it was overturned; and not rejected. */
    ACCEPTED,
    /** Rejected for a fault of the hand-off. */
    REJECTED,
    /** Turned down for a fact about the lead, and nobody had touched it. */
    DISQUALIFIED,
    /** Turned down for a reason that says nothing of the quality of the lead, wherever it went from there. */
    OUTSIDE_QUALITY,
    /** Rejected, and marketing is asked to mend it or contests that. */
    PENDING,
    /** Nobody has done anything yet that says so. */
    UNDECIDED;

    /** Accepted, rejected or disqualified, for whatever reason. */
    public boolean isDecided() {
        return this != PENDING && this != UNDECIDED;
    }

    /** Decided by its quality: what acceptance is a share of. */
    public boolean isOfQuality() {
        return isDecided() && this != OUTSIDE_QUALITY;
    }

    static Verdict of(Story story) {
        if (isContested(story)) {
            return PENDING;
        }
        if (story.turnDowns().anyMatch(down -> !down.quality())) {
            return OUTSIDE_QUALITY;
        }
        List<Event.TurnedDown> here = story.turnDownsHere().toList();
        if (here.stream().anyMatch(down -> down.kind() == Reason.Kind.REJECT)) {
            return isBeingMended(story) ? PENDING : REJECTED;
        }
        if (story.isTouched() || isKept(story) || isOverturned(story)) {
            return ACCEPTED;
        }
        return here.isEmpty() ? UNDECIDED : DISQUALIFIED;
    }

    private static boolean isKept(Story story) {
        return Tenure.of(story).stream()
                .anyMatch(tenure -> tenure.isKeptPast(story.place().touchDue()));
    }

    private static boolean isContested(Story story) {
        boolean contested = false;
        for (Event event : story.events()) {
            contested = event instanceof Dispute.Raised || (contested && !DisputeCase.ends(event));
        }
        return contested;
    }

    private static boolean isOverturned(Story story) {
        return story.of(Dispute.Reopening.class).findAny().isPresent();
    }

    private static boolean isBeingMended(Story story) {
        boolean asked = false;
        for (Event event : story.eventsHere()) {
            asked = event instanceof Aftermath.FixAsked || (asked && !FixTask.ends(event));
        }
        return asked && !story.followed();
    }
}

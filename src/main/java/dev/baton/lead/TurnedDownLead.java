package dev.baton.lead;

/** Somebody turned it down, and it is neither held nor part of another lead. */
public sealed interface TurnedDownLead extends DormantLead permits RejectedLead, DisqualifiedLead, RecycledLead {

    /** It was not meant like that: it is as it was before. */
    default Change undo(Undoing undoing) {
        return ending().undone(this, undoing);
    }
}

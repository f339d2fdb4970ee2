package dev.baton.lead;

import java.util.Optional;

/** Somebody turned it down, and it is neither held nor part of another lead. */
public sealed interface TurnedDownLead extends DormantLead, DisputableLead
        permits RejectedLead, DisqualifiedLead, RecycledLead {

    @Override
    default Optional<Ending> ended() {
        return Optional.of(ending());
    }

    @Override
    TurnedDownLead with(LeadRecord newer);

    /** It was not meant like that: it is as it was before. */
    default Change undo(Undoing undoing) {
        return ending().undone(this, undoing);
    }
}

package dev.baton.outbox;

import dev.baton.lead.LeadNumber;

/** Cards that were found to show what is not so any more, as when an update of theirs was given up. */
public interface OutdatedCards {

    /**
     * Owes one update of the card of a lead's hand-off, unless one waits or is under way; nothing where it has no card.
     *
     * @param handOff its number
     */
    void redraw(LeadNumber lead, int handOff);
}

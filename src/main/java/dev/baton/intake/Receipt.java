package dev.baton.intake;

import dev.baton.lead.Lead;

/** A lead was taken and is on disk, as {@code lead} is now. */
public record Receipt(Lead lead, Arrival arrival) {

    /** What the submission found. */
    public enum Arrival {
        /** Nobody knew the person: a new lead. */
        NEW,
        /** The person was known: a submission on the lead they have. */
        KNOWN,
        /** This very request was carried out before: nothing was added. */
        REPEATED
    }

    /** Whether the person was known before this submission. */
    public boolean known() {
        return arrival != Arrival.NEW;
    }
}

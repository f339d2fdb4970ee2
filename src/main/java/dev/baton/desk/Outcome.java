package dev.baton.desk;

import dev.baton.lead.Lead;
import dev.baton.lead.LeadBook;
import dev.baton.lead.Refusal;

/** What became of a move that somebody asked for. */
public sealed interface Outcome {

    /** It is done and on disk. */
    record Done(Lead lead) implements Outcome {}

    /** It is not done; nothing was changed. */
    record Refused(Refusal why) implements Outcome {}

    /** This very request was already carried out before; it was not done a second time. */
    record AlreadyCarriedOut(LeadBook.Repeated earlier) implements Outcome {}
}

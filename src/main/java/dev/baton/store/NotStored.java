package dev.baton.store;

import dev.baton.lead.LeadBook.CommitResult;

/** Thrown so that everything a transaction did so far is undone. */
final class NotStored extends RuntimeException {

    private final transient CommitResult result;

    NotStored(CommitResult result) {
        super("Nothing is stored", null, false, false);
        this.result = result;
    }

    CommitResult result() {
        return result;
    }
}

package dev.baton.store;

import dev.baton.query.Audiences;
import dev.baton.query.Catalogue;
import dev.baton.query.Exports;
import dev.baton.query.Inquiries;

/** What answers questions, and keeps who may see what and who took it along. */
public final class StoredQuestions {

    private final Reads reads;
    private final Writes writes;

    StoredQuestions(Reads reads, Writes writes) {
        this.reads = reads;
        this.writes = writes;
    }

    public Inquiries inquiries() {
        return new StoredInquiries(reads);
    }

    public Catalogue catalogue() {
        return new StoredCatalogue(reads);
    }

    public Audiences audiences() {
        return new StoredAudiences(writes);
    }

    public Exports exports() {
        return new StoredExports(writes);
    }
}

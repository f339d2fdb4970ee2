package dev.baton.store;

import dev.baton.lead.Lead;
import dev.baton.query.LeadFilter;
import dev.baton.query.LeadSearch;
import java.util.List;

/** Searches the leads in the database. */
final class StoredLeadSearch implements LeadSearch {

    private final Reads reads;

    StoredLeadSearch(Reads reads) {
        this.reads = reads;
    }

    @Override
    public List<Lead> find(LeadFilter filter, int limit) {
        LeadConditions conditions = LeadConditions.of(filter);
        // The best are picked by their numbers alone: only theirs are joined with all that is known of them.
        String best = "select l.number from lead l" + conditions.where() + conditions.order() + " limit :limit";
        return reads.read(handle -> conditions
                .bindTo(handle.createQuery(LeadMapper.SELECT + "where l.number in (" + best + ")" + conditions.order()))
                .bind("limit", limit)
                .map(new LeadMapper())
                .list());
    }

    @Override
    public long count(LeadFilter filter) {
        LeadConditions conditions = LeadConditions.of(filter);
        return reads.read(handle -> conditions
                .bindTo(handle.createQuery("select count(*) from lead l" + conditions.where()))
                .mapTo(Long.class)
                .one());
    }
}

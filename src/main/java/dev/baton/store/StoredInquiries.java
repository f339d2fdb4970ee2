package dev.baton.store;

import dev.baton.lead.Lead;
import dev.baton.lead.LeadNumber;
import dev.baton.query.CampaignStates;
import dev.baton.query.Inquiries;
import dev.baton.query.Period;
import dev.baton.query.Report;
import dev.baton.query.Scope;
import dev.baton.query.Sight;
import dev.baton.query.TerritoryWork;
import java.time.Instant;
import java.util.List;

/** Answers questions from the database. */
final class StoredInquiries implements Inquiries {

    private final Reads reads;

    StoredInquiries(Reads reads) {
        this.reads = reads;
    }

    @Override
    public boolean shows(LeadNumber lead, Sight sight) {
        ScopeConditions seen = ScopeConditions.leads(Scope.everything(), sight);
        return reads.read(handle -> seen.bindTo(
                                handle.createQuery("select count(*) from lead l" + seen.and("l.number = :number")))
                        .bind("number", lead.value())
                        .mapTo(Long.class)
                        .one())
                > 0;
    }

    @Override
    public Report report(Scope scope, Sight sight) {
        return reads.read(handle -> new Reporting(handle, scope, sight).report());
    }

    @Override
    public long handedOff(Scope scope, Sight sight) {
        ScopeConditions cycles = ScopeConditions.cycles(scope, sight);
        return reads.read(handle -> cycles.bindTo(handle.createQuery(
                        "select count(distinct l.number) from lead l join course c on c.lead = l.number"
                                + cycles.where()))
                .mapTo(Long.class)
                .one());
    }

    @Override
    public long count(Scope scope, Sight sight) {
        ScopeConditions leads = ScopeConditions.leads(scope, sight);
        return reads.read(handle -> leads.bindTo(handle.createQuery("select count(*) from lead l" + leads.where()))
                .mapTo(Long.class)
                .one());
    }

    @Override
    public List<Lead> leads(Scope scope, Sight sight, long from, int limit) {
        ScopeConditions leads = ScopeConditions.leads(scope, sight);
        String order = " order by l.score desc, l.waiting_since, l.number";
        // The page is picked by numbers alone: only its leads are joined with all that is known of them.
        String page = "select l.number from lead l" + leads.where() + order + " limit :limit offset :from";
        return reads.read(handle -> leads.bindTo(
                        handle.createQuery(LeadMapper.SELECT + "where l.number in (" + page + ")" + order))
                .bind("limit", limit)
                .bind("from", from)
                .map(new LeadMapper())
                .list());
    }

    @Override
    public List<CampaignStates> campaigns(Period period, Sight sight) {
        return reads.read(handle -> Standings.campaigns(handle, period, sight));
    }

    @Override
    public List<TerritoryWork> territories(Sight sight, Instant now) {
        return reads.read(handle -> Standings.territories(handle, sight, now));
    }
}

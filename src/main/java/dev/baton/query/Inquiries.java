package dev.baton.query;

import dev.baton.lead.Lead;
import dev.baton.lead.LeadNumber;
import java.time.Instant;
import java.util.List;

/** Answers questions about leads. */
public interface Inquiries {

    /** Whether there is such a lead and somebody may see it. */
    boolean shows(LeadNumber lead, Sight sight);

    Report report(Scope scope, Sight sight);

    /** How many leads of the scope were handed off, as {@link Report#handedOff} counts them. */
    long handedOff(Scope scope, Sight sight);

    /** How many leads there are in the scope, handed off or not. */
    long count(Scope scope, Sight sight);

    /**
     * Of those, the best first: by score, and among equals who has waited longest.
     *
     * @param from  how many are left out before them
     * @param limit at least 1
     */
    List<Lead> leads(Scope scope, Sight sight, long from, int limit);

    /** Of what was handed off in the period, in no particular order; those of which nothing was are left out. */
    List<CampaignStates> campaigns(Period period, Sight sight);

    /**
     * By the latest hand-offs, in no particular order; those where nothing waits are left out.
     *
     * @param now the domain clock's
     */
    List<TerritoryWork> territories(Sight sight, Instant now);
}

package dev.baton.query;

import dev.baton.lead.Lead;
import java.util.List;

/** Finds leads. */
public interface LeadSearch {

    /**
     * The best first: by score, and among equals who has waited longest.
     *
     * @param limit at least 1
     */
    List<Lead> find(LeadFilter filter, int limit);

    long count(LeadFilter filter);
}

package dev.baton.watch;

import dev.baton.lead.LeadNumber;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When to look at each lead again. Whatever is committed for a lead makes it one to look at now. */
public interface Clocks {

    /** Leads to be looked at by now, who has waited longest first. */
    List<LeadNumber> due(Instant now, int limit);

    /** Leads that were looked at; one that has moved on from its version since stays to be looked at. */
    void lookAgain(List<Look> looks);

    /** @param at null for a lead on which no clock runs */
    record Look(LeadNumber lead, long version, @Nullable Instant at) {}
}

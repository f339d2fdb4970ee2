package dev.baton.routing;

import dev.baton.lead.LeadNumber;
import dev.baton.lead.UserId;
import java.util.List;

/** What has to be known of a lead and its roster to decide about an offer, each asked only if it matters. */
public interface Circumstances {

    /** Everybody who may claim where the lead is. */
    List<Candidate> candidates();

    /** The leads of the same company that somebody has, the latest claim first. */
    List<Colleague> colleagues();

    /** Of the lead's roster; from then on nobody else is given a turn until this decision is stored. */
    Rotation rotation();

    /** Somebody else at the company of a lead. */
    record Colleague(LeadNumber lead, UserId owner) {}
}

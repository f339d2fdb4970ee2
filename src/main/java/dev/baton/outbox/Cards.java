package dev.baton.outbox;

import dev.baton.lead.Event;
import dev.baton.lead.LeadNumber;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the items owed are about, and which message shows it already: kept by the outbox, because it is no part of a
 * lead's version.
 */
public interface Cards {

    /** The live card of a hand-off, if it was posted. */
    Optional<Delivery.Posted> card(LeadNumber lead, int cycle);

    Optional<Delivery.Posted> summary(long summaryId);

    /** The leads that a summary card stands for, without those that have a card of their own by now. */
    SummarisedLeads summarised(long summaryId);

    /** The event that a thread line tells, by {@link OutboxItem#eventId}. */
    Optional<Event> event(long eventId);

    /** What could not be delivered, by the id of the {@link OutboxItem.Kind#UNDELIVERED} item that reports it. */
    Optional<Outbox.Buried> undelivered(long reportId);

    /**
     * @param openedAt when the summary's first lead was handed off
     * @param leads    oldest hand-off first
     */
    record SummarisedLeads(Instant openedAt, List<LeadNumber> leads) {}
}

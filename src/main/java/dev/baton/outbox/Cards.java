package dev.baton.outbox;

import dev.baton.lead.Event;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.Notice;
import dev.baton.lead.Typed;
import dev.baton.lead.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the items owed are about, and which message shows it already: kept by the outbox, because it is no part of a
 * lead's version.
 */
public interface Cards {

    /** The live card of a hand-off, if it was posted. */
    Optional<Delivery.Posted> card(LeadNumber lead, int handOff);

    Optional<Delivery.Posted> summary(long summaryId);

    /** The leads that a summary card stands for, without those that have a card of their own by now. */
    SummarisedLeads summarised(long summaryId);

    /** The last message that told somebody what is due. */
    Optional<Delivery.Posted> reminder(UserId person);

    /** What is on somebody's list, what is due first first. */
    List<Due> due(UserId person);

    /** The event that a thread line tells, by {@link OutboxItem#eventId}. */
    Optional<Event> event(long eventId);

    /** What a person typed with an event; empty where nothing was, or it was erased. */
    Map<Typed.Kind, String> typed(long eventId);

    /** The message that shows a report already. */
    Optional<Delivery.Posted> reportMessage(long reportId);

    /** The message that shows a field to mend already, by the id of the event that asked for it. */
    Optional<Delivery.Posted> taskMessage(long eventId);

    /** The message that shows a dispute to somebody already, by the id of the event that began it. */
    Optional<Delivery.Posted> disputeMessage(long eventId, UserId person);

    /** The message that tells somebody already what became of what they follow. */
    Optional<Delivery.Posted> followMessage(long message);

    /** What is told in it. */
    Followed followed(long message);

    /** What was typed in a dispute, by the id of the event that began it. */
    DisputeTexts disputeTexts(long eventId);

    /** The newest message to this destination about something that has a number of its own, {@link OutboxItem#subject}. */
    Optional<Delivery.Posted> posting(OutboxItem.Kind kind, long subject, String destination);

    /** The front page of the digest that another page is of, by that one's number, if it was posted. */
    Optional<Delivery.Posted> digestFront(long page);

    /** @throws IllegalStateException if there is no such report */
    Report report(long reportId);

    /**
     * What was typed in a dispute; empty where nothing was, or it was erased.
     *
     * @param reject   by the rejecter with the reject
     * @param evidence by whoever contests it
     * @param answer   by the rejecter
     * @param ruling   by whoever decided
     */
    record DisputeTexts(
            Map<Typed.Kind, String> reject,
            Map<Typed.Kind, String> evidence,
            Map<Typed.Kind, String> answer,
            Map<Typed.Kind, String> ruling) {

        public DisputeTexts {
            reject = Map.copyOf(reject);
            evidence = Map.copyOf(evidence);
            answer = Map.copyOf(answer);
            ruling = Map.copyOf(ruling);
        }
    }

    /**
     * What somebody is told of what they follow.
     *
     * @param daily whether it is the summary of a day
     * @param news  in the order in which it happened
     */
    record Followed(boolean daily, List<News> news) {

        public Followed {
            news = List.copyOf(news);
        }

        /** One thing that happened to a lead. */
        public record News(LeadNumber lead, Event event) {}
    }

    /** A lead on somebody's list; the parts are those of {@link Notice.Reminder}. */
    record Due(LeadNumber lead, Notice.Reminder.About about, Instant at) {}

    /**
     * @param openedAt when the summary's first lead was handed off
     * @param leads    oldest hand-off first
     */
    record SummarisedLeads(Instant openedAt, List<LeadNumber> leads) {}

    /**
     * What operations are told in one message, however much it is about. Instants are real time.
     *
     * @param destination where the messages go, or for leads without a territory the channel they are in
     * @param reason      a code, such as {@code not_in_channel}
     * @param standing    whether the destination takes nothing, or does again
     * @param waiting     messages owed there now
     * @param givenUp     messages that are not tried again
     * @param leads       whom it is about, the latest first, at most 10
     * @param leadCount   all of them
     */
    record Report(
            String destination,
            String reason,
            Standing standing,
            long waiting,
            long givenUp,
            List<LeadNumber> leads,
            long leadCount) {

        /** How the destination is. */
        public enum Standing {
            /** It takes messages, only not these. */
            OPEN,
            /** It takes nothing until somebody mends it. */
            HELD,
            /** It took nothing for a while, and does again. */
            MENDED
        }
    }
}

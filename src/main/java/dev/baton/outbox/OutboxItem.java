package dev.baton.outbox;

import dev.baton.lead.LeadNumber;
import dev.baton.lead.UserId;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is owed to Slack. Holds codes only: what is said is rendered from the present state when it is
 * delivered.
 *
 * @param id          its place in the queue; also sent as the message's metadata, to recognise it later
 * @param lane        items of a lane go out one after the other: a lead's, a person's or a channel's
 * @param destination a channel as the playbook names it, a user id for a direct message, {@link #OPERATIONS},
 *                    {@link #MARKETING} or a {@link #homeTab}
 * @param lead        the lead it is about; null for a channel's summary card
 * @param handOff     number of the hand-off whose card or thread it is; 0 where it is about neither
 * @param eventId     the event that a thread line, a message to marketing or one about a dispute tells; null for everything else
 * @param summaryId   the summary card; null for everything else
 * @param reportId    what operations are told of; null for everything else
 * @param subject     what else it is about, by a number: for an answer that of what sales heard, for news that of their message,
 *                    for a ride that of the ask, for a brief its own, for a wish that one's, for a digest the page's; null where nothing
 * @param owedSince   real time
 * @param attempts    how often it was leased, this time included
 * @param doubt       an earlier attempt ended without an answer: Slack must be asked before it is sent again; null when
 *                    none did
 */
public record OutboxItem(
        long id,
        Kind kind,
        String lane,
        String destination,
        @Nullable LeadNumber lead,
        int handOff,
        @Nullable Long eventId,
        @Nullable Long summaryId,
        @Nullable Long reportId,
        @Nullable Long subject,
        Instant owedSince,
        int attempts,
        @Nullable Doubt doubt) {

    /** The destination of what operations are told, whatever channel the playbook gives them. */
    public static final String OPERATIONS = "operations";

    /** The destination of what all of marketing is told, likewise. */
    public static final String MARKETING = "marketing";

    private static final String HOME_TAB = "home:";

    /** The destination that somebody's home tab is: apart from their direct messages, which it shall not hold up. */
    public static String homeTab(UserId person) {
        return HOME_TAB + person;
    }

    /** Whose home tab the destination is. */
    public UserId homeOwner() {
        return new UserId(destination.substring(HOME_TAB.length()));
    }

    /**
     * When the message may have been sent without Baton knowing. Instants are real time by this machine's clock.
     *
     * @param since  it was not sent before then
     * @param latest when the latest attempt of unknown fate began
     */
    public record Doubt(Instant since, Instant latest) {

        /** A call that was under way when its answer was given up, or its process died, may be carried out this much later. */
        private static final Duration ON_ITS_WAY = Duration.ofSeconds(20);

        /** From then on a message that is not there will not come any more. */
        public Instant settled() {
            return latest.plus(ON_ITS_WAY);
        }
    }

    /** What it is; the code is what the database holds. */
    public enum Kind {
        /** Bring the hand-off's card up to date, posting it where there is none. */
        CARD,
        /** Say one event in the card's thread. */
        THREAD_LINE,
        /** Send the owner the contact details. */
        CONTACT,
        /** Tell somebody who had them that the contact details are not theirs to use any more. */
        CONTACT_OVER,
        /** Tell the owner that the person came in again. */
        CAME_IN_AGAIN,
        /** Tell somebody what is due, in a new message. */
        REMINDER,
        /** Bring the last message that told somebody what is due up to date, of which Slack tells nobody. */
        REMINDER_CHANGED,
        /** Bring the message up to date that tells marketing, or a campaign's owner, what it has to do something about. */
        FOR_MARKETING,
        /** Tell somebody what marketing answers to what they heard. */
        ANSWER,
        /** Bring the message up to date that shows somebody a dispute, by the event that began it. */
        DISPUTE,
        /** Tell somebody what happened in a dispute. */
        DISPUTE_NEWS,
        /** Bring the message up to date that tells somebody what became of what they follow. */
        FOLLOWED,
        /** Tell somebody how an ask to listen in on a call stands, in a new message. */
        RIDE,
        /** Bring the last message up to date that told them so. */
        RIDE_CHANGED,
        /** Bring the brief of a campaign up to date in a rep channel. */
        BRIEF,
        /** Tell whoever looks after a campaign what a rep would have it ask as well. */
        BRIEF_WISH,
        /** Post the front page of a digest. */
        DIGEST,
        /** Post another page of it in its thread. */
        DIGEST_PAGE,
        /** Bring the report up to date that no territory took some leads. */
        NO_TERRITORY,
        /** Bring a channel's summary card up to date. */
        SUMMARY,
        /** Bring the report up to date that a destination takes no messages, or not those. */
        UNDELIVERED,
        /** Publish somebody's home tab anew. */
        HOME;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}

package dev.baton.lead;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that Slack must be told because of a change; stored with the change, delivered after it. */
public sealed interface Notice {

    /** The hand-off has no card yet: post one, or let the channel's summary card stand for it. */
    record NewCard() implements Notice {}

    /**
     * A card no longer shows the present state.
     *
     * @param earlier whose card; null for that of the present hand-off
     */
    record CardChanged(@Nullable HandOff earlier) implements Notice {
        public CardChanged() {
            this(null);
        }
    }

    /**
     * A line for a card's thread.
     *
     * @param earlier whose card; null for that of the present hand-off
     */
    record ThreadLine(Event event, @Nullable HandOff earlier) implements Notice {
        public ThreadLine(Event event) {
            this(event, null);
        }
    }

    /** The owner is sent the contact details in full. */
    record ContactForOwner(UserId owner) implements Notice {}

    /** Somebody whose claim was taken back is told that the contact details are not theirs to use. */
    record ContactOver(UserId person) implements Notice {}

    /** The owner is told that the person came in again. */
    record CameInAgain(UserId owner) implements Notice {}

    /**
     * Somebody's list of what is due has one more lead on it; they are told, but not more often than is bearable.
     *
     * @param due when that was or is to be done, or since when it was left
     */
    record Reminder(UserId person, Reminder.About about, Instant due) implements Notice {

        /** Why the lead is on the list; the code is what the database holds. */
        public enum About {
            /** They are a manager, and decide whether everybody with its e-mail domain is held. */
            DOMAIN_ASKED,
            /** They decide a dispute about it, and nobody has so far. */
            DISPUTE_LATE,
            /** Theirs alone to claim until then. */
            OFFERED,
            /** Theirs, and the first touch is due. */
            TOUCH_DUE,
            /** Theirs, and the time of the next step has come. */
            STEP_DUE,
            /** It went back to the channel, because they had not touched it. */
            TAKEN_BACK,
            /** It was theirs, and a manager moved it. */
            MOVED_AWAY,
            /** They are a manager, and whoever has it is not here any more. */
            LEFT,
            /** They are a manager, and nobody has claimed it in twice the time. */
            UNCLAIMED,
            /** They are a manager, and its owner has not touched it in twice the time. */
            UNTOUCHED;

            public String code() {
                return name().toLowerCase(java.util.Locale.ROOT);
            }
        }
    }

    /** The lead leaves somebody's list of what is due. */
    record ReminderOver(UserId person) implements Notice {}

    /**
     * Marketing is told something that it has to do something about: of a consent that is doubted, or a field to mend.
     *
     * @param owner of the lead's campaign, who is told in the place of all; null where nobody is
     */
    record ForMarketing(Event event, @Nullable UserId owner) implements Notice {}

    /** Somebody who decides a dispute, or whose reject it is about, gets the message that shows how it stands. */
    record DisputeShown(UserId person) implements Notice {}

    /** Somebody whom a dispute is about is told what happened in it. */
    record DisputeNews(Event event, UserId person) implements Notice {}

    /** Operations are told that no territory matched. */
    record NoTerritory() implements Notice {}
}

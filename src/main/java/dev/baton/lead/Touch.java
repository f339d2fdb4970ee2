package dev.baton.lead;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One human attempt to reach a lead.
 *
 * @param doneAt   when it was done
 * @param loggedAt when Baton was told; never before it was done
 * @param via      the API key of the system that told of it; null where the person did
 */
public record Touch(
        UserId by,
        Channel channel,
        Outcome outcome,
        Instant doneAt,
        Instant loggedAt,
        @Nullable String via) {

    /** As the person told it. */
    public Touch(UserId by, Channel channel, Outcome outcome, Instant doneAt, Instant loggedAt) {
        this(by, channel, outcome, doneAt, loggedAt, null);
    }

    /** How somebody was reached for; the code is what the API and the database hold. */
    public enum Channel {
        CALL,
        EMAIL,
        LINKEDIN,
        SMS,
        MEETING,
        OTHER;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What came of it; the code is what the API and the database hold. */
    public enum Outcome {
        CONNECTED,
        VOICEMAIL,
        NO_ANSWER,
        BAD_NUMBER,
        BOUNCED,
        MEETING_BOOKED,
        MEETING_HELD,
        NO_SHOW,
        CALL_LATER,
        OTHER;

        /** Whether the lead itself answered. */
        public boolean isReached() {
            return this == CONNECTED || this == MEETING_BOOKED || this == MEETING_HELD || this == CALL_LATER;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}

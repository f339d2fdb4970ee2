package dev.baton.lead;

import java.time.Instant;
import java.util.Locale;

/**
 * One human attempt to reach a lead.
 *
 * @param doneAt   when it was done
 * @param loggedAt when Baton was told; never before it was done
 */
public record Touch(UserId by, Channel channel, Outcome outcome, Instant doneAt, Instant loggedAt) {

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

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}

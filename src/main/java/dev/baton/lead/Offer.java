package dev.baton.lead;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * For a while a lead is one rep's alone to claim.
 *
 * @param until     when others may claim it too; somebody who looks at the clocks then passes it on
 * @param colleague the lead of the same company that this rep has; null unless that is why
 */
public record Offer(
        UserId rep,
        Instant at,
        Instant until,
        Reason reason,
        @Nullable LeadNumber colleague) {

    /** Why it went to this rep and nobody else; the code is what the history holds. */
    public enum Reason {
        /** They had this lead before. */
        PREVIOUS_OWNER,
        /** They have another lead of the same company. */
        COLLEAGUE,
        /** It was their turn. */
        TURN;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Somebody to whom it would have been offered, but for this. */
    public record PassedOver(UserId rep, Why why) {

        /** The code is what the history holds. */
        public enum Why {
            /** Away, or gone from Slack: which of the two is nobody's business. */
            NOT_AVAILABLE,
            /** Has as many leads as the roster lets anybody have. */
            FULL,
            /** It was offered to them since it was handed off. */
            HAD_IT,
            /** Had it before, and may not claim where it is now. */
            NOT_ON_ROSTER
        }
    }

    /** Why an offer is over without a claim; the code is what the history holds. */
    public enum End {
        RAN_OUT,
        NOT_AVAILABLE
    }
}

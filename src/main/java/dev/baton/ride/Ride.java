package dev.baton.ride;

import dev.baton.lead.LeadNumber;
import dev.baton.lead.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of marketing asks to listen in on a lead's next call. Instants are the domain clock's.
 *
 * @param owner    who is asked, or said yes: whose the lead is
 * @param at       when the call is; null until that is agreed
 * @param reminded whether both were reminded of it
 * @param words    what was written when it was declined; null for nothing
 */
public record Ride(
        long id,
        LeadNumber lead,
        UserId marketer,
        UserId owner,
        State state,
        @Nullable Instant at,
        boolean reminded,
        @Nullable String words) {

    /** How long before the call both are reminded. */
    public static final Duration REMINDED_BEFORE = Duration.ofMinutes(15);

    /** How it stands; the code is what the database holds. */
    public enum State {
        ASKED,
        ACCEPTED,
        DECLINED,
        /** The lead moved on. */
        LAPSED,
        HELD,
        NOT_HELD;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean isOpen() {
        return state == State.ASKED || state == State.ACCEPTED;
    }

    public boolean concerns(UserId person) {
        return person.equals(owner) || person.equals(marketer);
    }
}

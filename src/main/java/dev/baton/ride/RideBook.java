package dev.baton.ride;

import dev.baton.lead.LeadNumber;
import dev.baton.lead.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Keeps who asked to listen in, with the messages that are owed for it. An ask follows its lead: to a new owner, who is asked
 * anew, or it lapses where the lead has none any more. Each call is stored whole or not at all.
 */
public interface RideBook {

    /** A rep has at most so many asks waiting. */
    int WAITING = 2;

    /** Whoever was declined does not ask about the same lead again before this is over. */
    Duration PAUSE = Duration.ofDays(3);

    Optional<Ride> find(long id);

    /** @param owner whose the lead is, as far as the asker knows */
    Asked ask(LeadNumber lead, UserId owner, UserId marketer, Instant now);

    /** Agrees on a time, or on another one. Empty where it is not open, or not this owner's, any more. */
    Optional<Ride> accept(long id, UserId owner, Instant at, Instant now);

    /** The same for a no. */
    Optional<Ride> decline(long id, UserId owner, String words, Instant now);

    /** Whether the call was held; the first word counts. Empty where it is not agreed on any more, or not over. */
    Optional<Ride> mark(long id, boolean held, Instant now);

    /** Reminds of the calls that are before {@code until}, each once; returns of how many. */
    int remind(Instant now, Instant until);

    /** How many calls of that time were held with somebody listening in. */
    long held(Instant from, Instant until);

    /** What became of an ask. */
    sealed interface Asked {

        record Done(Ride ride) implements Asked {}

        /** It is not that owner's any more. */
        record Stale() implements Asked {}

        /** They asked already, and that is open. */
        record Already(Ride ride) implements Asked {}

        /** The owner has {@link #WAITING} asks to answer. */
        record TooMany() implements Asked {}

        /** They were declined less than {@link #PAUSE} ago. */
        record TooSoon(Instant again) implements Asked {}
    }
}

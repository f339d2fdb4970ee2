package dev.baton.desk;

import dev.baton.lead.UserId;
import dev.baton.ride.Ride;
import dev.baton.ride.RideBook;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A rep says yes or no to whoever asks to listen in; afterwards either says whether the call was held. */
public final class AnswerRide {

    public static final int LONGEST = 500;
    private static final Duration LATEST = Duration.ofDays(60);

    private final RideBook rides;
    private final Clock clock;

    public AnswerRide(RideBook rides, Clock clock) {
        this.rides = rides;
        this.clock = clock;
    }

    /** What became of it, or what it is about. */
    public sealed interface Answered {

        /** It waits for this person's word. */
        record Open(Ride ride) implements Answered {}

        record Done(Ride ride) implements Answered {}

        /** It is not theirs to say, by now. */
        record NotTheirs(Ride ride) implements Answered {}

        /** It was answered, or lapsed. */
        record Over(Ride ride) implements Answered {}

        /** The time is past, or too far away. */
        record NotThen() implements Answered {}

        /** The call is still to come, or nobody agreed on one. */
        record NotYet(Ride ride) implements Answered {}

        record TooLong() implements Answered {}

        record Unknown() implements Answered {}
    }

    /** What there is to accept or decline, or why not. */
    public Answered look(long id, UserId who) {
        Optional<Ride> ride = rides.find(id);
        if (ride.isEmpty()) {
            return new Answered.Unknown();
        }
        if (!ride.get().owner().equals(who)) {
            return new Answered.NotTheirs(ride.get());
        }
        return ride.get().isOpen() ? new Answered.Open(ride.get()) : new Answered.Over(ride.get());
    }

    public Answered accept(long id, UserId who, Instant at) {
        Instant now = clock.instant();
        Answered look = look(id, who);
        if (!(look instanceof Answered.Open)) {
            return look;
        }
        if (!at.isAfter(now) || at.isAfter(now.plus(LATEST))) {
            return new Answered.NotThen();
        }
        return rides.accept(id, who, at, now).<Answered>map(Answered.Done::new).orElseGet(() -> look(id, who));
    }

    /** @param words a kind word, or none */
    public Answered decline(long id, UserId who, String words) {
        Answered look = look(id, who);
        if (!(look instanceof Answered.Open)) {
            return look;
        }
        if (words.length() > LONGEST) {
            return new Answered.TooLong();
        }
        return rides.decline(id, who, words.strip(), clock.instant())
                .<Answered>map(Answered.Done::new)
                .orElseGet(() -> look(id, who));
    }

    /** By either of the two, once the time has come. */
    public Answered mark(long id, UserId who, boolean held) {
        Optional<Ride> found = rides.find(id);
        if (found.isEmpty()) {
            return new Answered.Unknown();
        }
        Ride ride = found.get();
        if (!ride.concerns(who)) {
            return new Answered.NotTheirs(ride);
        }
        Optional<Ride> marked = rides.mark(id, held, clock.instant());
        if (marked.isPresent()) {
            return new Answered.Done(marked.get());
        }
        Ride now = rides.find(id).orElse(ride);
        return now.isOpen() ? new Answered.NotYet(now) : new Answered.Over(now);
    }
}

package dev.baton.lead;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a lead: a verb, of which the state is the consequence. Events are only ever added. They
 * hold codes and numbers, never what somebody typed or who the lead is.
 */
public sealed interface Event
        permits Event.Received,
                Event.Held,
                Event.HandedOff,
                Event.CameInAgain,
                Event.Claimed,
                Event.Released,
                Event.PromiseRan,
                Event.TakenBack,
                Event.Touched,
                Event.TurnedDown,
                Event.Corrected,
                Event.HeldBack,
                Event.Recycled,
                Event.Merged,
                Event.Absorbed,
                Aftermath,
                Dispute,
                FollowUp,
                OfferEvent,
                Pursuit,
                Reassignment {

    Instant at();

    Actor by();

    /** The verb as the API and the database write it, such as {@code handed_off}; never renamed once released. */
    String type();

    /** The person came in for the first time. */
    record Received(Instant at, Actor by) implements Event {
        @Override
        public String type() {
            return "received";
        }
    }

    /** Not ready: kept, not posted. */
    record Held(Instant at, Actor by, int score, int pointsMissing) implements Event {
        @Override
        public String type() {
            return "held";
        }
    }

    /** Put in front of sales. */
    record HandedOff(
            Instant at,
            Actor by,
            int cycle,
            int score,
            @Nullable String tier,
            @Nullable String territory,
            String channel)
            implements Event {
        @Override
        public String type() {
            return "handed_off";
        }
    }

    /** The person came in again and the facts were scored anew. */
    record CameInAgain(Instant at, Actor by, int scoreBefore, int scoreNow) implements Event {
        @Override
        public String type() {
            return "came_in_again";
        }
    }

    /** A rep took it. {@code promisedBy} is null where the playbook promises nothing. */
    record Claimed(
            Instant at,
            Actor by,
            int cycle,
            Instant handedOffAt,
            @Nullable Instant promisedBy) implements Event {
        @Override
        public String type() {
            return "claimed";
        }
    }

    /** Its owner gave it back. */
    record Released(Instant at, Actor by, int cycle) implements Event {
        @Override
        public String type() {
            return "released";
        }
    }

    /**
     * A promise's clock ran on without the promise being kept.
     *
     * @param due until when it was to be kept
     */
    record PromiseRan(Instant at, Actor by, int cycle, Promise promise, Promise.Stage stage, Instant due)
            implements Event {
        @Override
        public String type() {
            return "promise_" + stage.code();
        }
    }

    /**
     * It went back to the channel, because its owner did nothing with it.
     *
     * @param from  who had it
     * @param since when they claimed it
     */
    record TakenBack(Instant at, Actor by, int cycle, UserId from, Instant since) implements Event {
        @Override
        public String type() {
            return "taken_back";
        }
    }

    /**
     * Somebody tried to reach the lead.
     *
     * @param doneAt     when it was done; {@code at} is when it was logged
     * @param count      which touch of this hand-off it is, from 1
     * @param promisedBy until when the promise said that the first one is made; null for later ones and where the
     *                   playbook promises nothing
     * @param next       what its owner means to do next; null for nothing yet
     * @param via        the API key of the system that told of it; null where the person did
     */
    record Touched(
            Instant at,
            Actor by,
            int cycle,
            Touch.Channel channel,
            Touch.Outcome outcome,
            Instant doneAt,
            int count,
            @Nullable Instant promisedBy,
            @Nullable NextStep next,
            @Nullable String via)
            implements Event {

        static Touched of(Touch touch, HandOff handOff, int count, @Nullable NextStep next) {
            return new Touched(
                    touch.loggedAt(),
                    new Actor.Person(touch.by()),
                    handOff.cycle(),
                    touch.channel(),
                    touch.outcome(),
                    touch.doneAt(),
                    count,
                    count == 1 ? handOff.touchDue() : null,
                    next,
                    touch.via());
        }

        @Override
        public String type() {
            return "touched";
        }
    }

    /**
     * Somebody turned it down, or Baton because it was handed off too often; what follows from the reason are events
     * after this one.
     *
     * @param reason      key of the reason
     * @param quality     whether it counted in the quality of marketing's leads then
     * @param handedOffAt when the hand-off was that it is about
     */
    record TurnedDown(
            Instant at, Actor by, int cycle, Reason.Kind kind, String reason, boolean quality, Instant handedOffAt)
            implements Event {
        @Override
        public String type() {
            return kind == Reason.Kind.REJECT ? "rejected" : "disqualified";
        }
    }

    /**
     * Something was not as it was thought to be.
     *
     * @param criterion key of the criterion that it was about
     */
    record Corrected(Instant at, Actor by, int cycle, String criterion, int scoreBefore, int scoreNow)
            implements Event {
        @Override
        public String type() {
            return "corrected";
        }
    }

    /** Kept until the person comes in again. */
    record HeldBack(Instant at, Actor by, int cycle) implements Event {
        @Override
        public String type() {
            return "held_back";
        }
    }

    /** Parked. */
    record Recycled(Instant at, Actor by, int cycle, Instant until) implements Event {
        @Override
        public String type() {
            return "recycled";
        }
    }

    /** It is the same person as another lead, which has its submissions now. */
    record Merged(Instant at, Actor by, int cycle, LeadNumber into) implements Event {
        @Override
        public String type() {
            return "merged";
        }
    }

    /** Another lead was the same person, and its submissions are this one's now. */
    record Absorbed(Instant at, Actor by, LeadNumber from, int scoreBefore, int scoreNow) implements Event {
        @Override
        public String type() {
            return "absorbed";
        }
    }
}

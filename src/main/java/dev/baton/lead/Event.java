package dev.baton.lead;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a lead: a verb, of which the state is the consequence. Events are only ever added. They
 * hold codes and numbers, never what somebody typed or who the lead is.
 */
public sealed interface Event {

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
}

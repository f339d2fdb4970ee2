package dev.baton.lead;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A manager moves a lead from one person to another, or from a person back to the channel. */
public sealed interface Reassignment extends Event {

    /**
     * It is somebody's now who did not claim it.
     *
     * @param from whose it was; null where it was nobody's
     */
    record Reassigned(
            Instant at, Actor by, int cycle, @Nullable UserId from, UserId to) implements Reassignment {
        @Override
        public String type() {
            return "reassigned";
        }
    }

    /** It is the channel's again, without its owner having given it back. */
    record HandedBack(Instant at, Actor by, int cycle, UserId from) implements Reassignment {
        @Override
        public String type() {
            return "handed_back";
        }
    }
}

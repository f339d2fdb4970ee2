package dev.baton.lead;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What becomes of a lead that is taken for a real opportunity. */
public sealed interface Pursuit extends Event {

    /**
     * Its owner takes it for a real opportunity.
     *
     * @param amount what it may be worth, in whole units of the team's currency; null where nobody said
     */
    record Qualified(
            Instant at, Actor by, int cycle, @Nullable Long amount) implements Pursuit {
        @Override
        public String type() {
            return "qualified";
        }
    }

    record Won(Instant at, Actor by, int cycle) implements Pursuit {
        @Override
        public String type() {
            return "won";
        }
    }

    /** @param reason a code */
    record Lost(Instant at, Actor by, int cycle, String reason) implements Pursuit {
        @Override
        public String type() {
            return "lost";
        }
    }
}

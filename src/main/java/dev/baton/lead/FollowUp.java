package dev.baton.lead;

import java.time.Instant;

/** What happens between the touches: the next step comes due or is put off, and who was told that a lead is late lets it be. */
public sealed interface FollowUp extends Event {

    /**
     * The time of the next step came, and its owner was told.
     *
     * @param due when that was
     */
    record StepDue(Instant at, Actor by, int cycle, Instant due) implements FollowUp {
        @Override
        public String type() {
            return "step_due";
        }
    }

    /** Its owner put the next step off. */
    record StepMoved(Instant at, Actor by, int cycle, NextStep next) implements FollowUp {
        @Override
        public String type() {
            return "step_moved";
        }
    }

    /** A manager who was told that it is late leaves it where it is, and is not told again in this hand-off. */
    record MovedOn(Instant at, Actor by, int cycle) implements FollowUp {
        @Override
        public String type() {
            return "moved_on";
        }
    }
}

package dev.baton.lead;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What happens beside the moves that change a lead's state: the next step comes due or is put off, questions are answered,
 * and a manager who was told that it is late lets it be.
 */
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

    /**
     * Questions of the playbook were answered, and the lead was scored again.
     *
     * @param questions         their keys
     * @param definitionVersion of the definition that scored it both times
     * @param turned            the criteria that are met now and were not before, or the other way round
     */
    record Answered(
            Instant at,
            Actor by,
            int cycle,
            List<String> questions,
            int definitionVersion,
            int scoreBefore,
            int scoreNow,
            List<Scorecard.Result> turned)
            implements FollowUp {
        public Answered {
            questions = List.copyOf(questions);
            turned = List.copyOf(turned);
        }

        @Override
        public String type() {
            return "answered";
        }
    }

    /** A manager who was told that it is late leaves it where it is, and is not told again in this hand-off. */
    record MovedOn(Instant at, Actor by, int cycle) implements FollowUp {

        /** Who has done that since the latest hand-off in this history. */
        public static Set<UserId> who(List<Event> history) {
            Set<UserId> who = new HashSet<>();
            for (Event event : history) {
                if (event instanceof Event.HandedOff) {
                    who.clear();
                } else if (event instanceof MovedOn && event.by() instanceof Actor.Person person) {
                    who.add(person.id());
                }
            }
            return who;
        }

        @Override
        public String type() {
            return "moved_on";
        }
    }
}

package dev.baton.digest;

import dev.baton.digest.DigestSource.Occasion;
import dev.baton.lead.Event;
import dev.baton.lead.Pursuit;
import dev.baton.lead.UserId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What each rep did in a week, and all of them together. It ranks nobody.
 *
 * @param reps   those who took something in it
 * @param all    together
 */
public record OwnWeeks(Week week, Map<UserId, OwnWeek> reps, OwnWeek all) {

    /** With fewer, all of them would tell what another one did. */
    public static final int ENOUGH_REPS = 3;

    public OwnWeeks {
        reps = Map.copyOf(reps);
    }

    /** @param week that is over; what was handed off up to twelve weeks before its end counts */
    public static OwnWeeks of(Week week, DigestSource source) {
        List<Had> had = source.histories(Occasion.HANDED_OFF, week.weeksBack(Calibration.WEEKS), week.until()).stream()
                .flatMap(history -> history.asOf(week.until()).stream())
                .filter(story -> !story.cycle().own())
                .flatMap(story -> Tenure.anywhere(story).stream().map(tenure -> new Had(story, tenure)))
                .filter(each -> week.contains(each.tenure.since()))
                .toList();
        Map<UserId, OwnWeek> reps = new LinkedHashMap<>();
        had.stream()
                .collect(Collectors.groupingBy(each -> each.tenure.owner(), LinkedHashMap::new, Collectors.toList()))
                .forEach((rep, theirs) -> reps.put(rep, own(theirs)));
        return new OwnWeeks(week, reps, own(had));
    }

    /** Empty where they took nothing. */
    public Optional<OwnWeek> of(UserId rep) {
        return Optional.ofNullable(reps.get(rep));
    }

    /** Whether there are so many reps that all of them together say nothing of another one. */
    public boolean isTeam() {
        return reps.size() >= ENOUGH_REPS;
    }

    /** How many a rep took, the median of those who took any, by nearest rank; empty of nobody. */
    public OptionalInt usuallyTaken() {
        List<Integer> taken =
                reps.values().stream().map(own -> own.taken().n()).sorted().toList();
        return taken.isEmpty() ? OptionalInt.empty() : OptionalInt.of(taken.get((taken.size() - 1) / 2));
    }

    private record Had(Story story, Tenure tenure) {

        Instant cutOff() {
            return story.cutOff();
        }

        /** The promise of the place where the lead was at last; what was sent on was not theirs to touch any more. */
        boolean isPromised() {
            Instant due = story.place().touchDue();
            return due != null
                    && Tenure.of(story).contains(tenure)
                    && !tenure.since().isAfter(due)
                    && due.isBefore(cutOff())
                    && (isTouchedInTime() || due.isBefore(tenure.until()));
        }

        boolean isTouchedInTime() {
            Instant due = story.place().touchDue();
            Instant touched = tenure.touched();
            return due != null && touched != null && !touched.isAfter(due);
        }

        boolean isTheirs() {
            return tenure.until().equals(cutOff());
        }

        boolean isTouched() {
            return tenure.touched() != null;
        }

        boolean isOpen() {
            return isTheirs()
                    && !story.followed()
                    && story.of(Pursuit.class).findAny().isEmpty()
                    && story.of(Event.Merged.class).findAny().isEmpty();
        }

        Wait touchDelay() {
            return Wait.of(story, tenure.since(), Optional.ofNullable(tenure.touched()));
        }
    }

    private static OwnWeek own(List<Had> had) {
        return new OwnWeek(
                leads(had, each -> true),
                new Share(leads(had, each -> each.isPromised() && each.isTouchedInTime()), leads(had, Had::isPromised)),
                new Delay(had.stream()
                        .filter(each -> each.isTouched() || each.isTheirs())
                        .map(Had::touchDelay)
                        .toList()),
                leads(had, Had::isOpen),
                leads(had, each -> each.isOpen() && !each.isTouched()));
    }

    private static Count leads(List<Had> had, Predicate<Had> which) {
        return new Count(
                had.stream().filter(which).map(each -> each.story.lead()).toList());
    }
}

package dev.baton.digest;

import dev.baton.lead.Actor;
import dev.baton.lead.Dispute;
import dev.baton.lead.Event;
import dev.baton.lead.Promise;
import dev.baton.lead.Pursuit;
import dev.baton.lead.Reassignment;
import dev.baton.lead.UserId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The time during which a lead was one rep's in one place, from the claim on or since a manager gave it to them.
 *
 * @param until    the cut-off, or when it ended before
 * @param answered when that rep first touched it or turned it down; null where they did not
 * @param touched  when the first touch by that rep was done; null where none was
 * @param late     whether the touch promise ran out during it
 */
record Tenure(
        UserId owner,
        Instant since,
        Instant until,
        @Nullable Instant answered,
        @Nullable Instant touched,
        boolean late) {

    /** Those in the place where the lead was at last. */
    static List<Tenure> of(Story story) {
        return of(story.eventsHere(), story.cutOff());
    }

    /** Those in every place where it was. */
    static List<Tenure> anywhere(Story story) {
        return of(story.events(), story.cutOff());
    }

    private static List<Tenure> of(List<Event> events, Instant cutOff) {
        List<Tenure> all = new ArrayList<>();
        @Nullable Tenure now = null;
        for (Event event : events) {
            Optional<UserId> taker = taker(event);
            if (now != null && (ends(event) || taker.isPresent())) {
                all.add(now.seen(event).endedAt(event.at()));
                now = null;
            } else if (now != null) {
                now = now.seen(event);
            }
            if (taker.isPresent()) {
                now = new Tenure(taker.get(), event.at(), cutOff, null, null, false);
            }
        }
        if (now != null) {
            all.add(now);
        }
        return all;
    }

    private static Optional<UserId> taker(Event event) {
        if (event instanceof Reassignment.Reassigned given) {
            return Optional.of(given.to());
        }
        return event instanceof Event.Claimed && event.by() instanceof Actor.Person person
                ? Optional.of(person.id())
                : Optional.empty();
    }

    private static boolean ends(Event event) {
        return event instanceof Event.Released
                || event instanceof Event.TakenBack
                || event instanceof Event.TurnedDown
                || event instanceof Dispute.Reopening
                || event instanceof Reassignment.HandedBack;
    }

    private Tenure seen(Event event) {
        boolean isAnswer = event instanceof Event.Touched
                || event instanceof Event.TurnedDown
                || event instanceof Pursuit.Qualified;
        boolean theirs =
                event.by() instanceof Actor.Person person && person.id().equals(owner);
        boolean isLate = event instanceof Event.PromiseRan ran
                && ran.promise() == Promise.TOUCH
                && ran.stage() == Promise.Stage.MISSED;
        Instant firstTouch = theirs && event instanceof Event.Touched touch ? earliest(touch.doneAt()) : touched;
        return new Tenure(
                owner,
                since,
                until,
                answered == null && isAnswer && theirs ? event.at() : answered,
                firstTouch,
                late || isLate);
    }

    private Instant earliest(Instant doneAt) {
        return touched == null || doneAt.isBefore(touched) ? doneAt : touched;
    }

    private Tenure endedAt(Instant end) {
        return new Tenure(owner, since, end, answered, touched, late);
    }

    /** Whether it went on past the time for a touch, or past the time that whoever claims late gets for it. */
    boolean isKeptPast(@Nullable Instant touchDue) {
        return late || (touchDue != null && !since.isAfter(touchDue) && touchDue.isBefore(until));
    }

    boolean isAnswered() {
        return answered != null;
    }
}

package dev.baton.desk;

import dev.baton.lead.Actor;
import dev.baton.lead.Aftermath;
import dev.baton.lead.Event;
import dev.baton.lead.FollowUp;
import dev.baton.lead.Pursuit;
import dev.baton.lead.WhatStands;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Goes back through a lead's history to what somebody did with it last. */
final class Retrace {

    private final List<Event> history;
    private final Set<Integer> undone;
    /** What came of it: it counts no more either once that is taken back. */
    private final List<Integer> wake = new ArrayList<>();

    /** The place of what was done last, from 1. */
    private final int newest;

    /** @param history of a lead that exists */
    Retrace(List<Event> history) {
        this.history = history;
        this.undone = WhatStands.undone(history);
        this.newest = goBack();
    }

    private int goBack() {
        for (int place = history.size(); place > 1; place--) {
            Event event = at(place);
            if (isWake(event)) {
                wake.add(place);
            } else if (!undone.contains(place) && !isBeside(event)) {
                return place;
            }
        }
        return 1;
    }

    /** What somebody did last, or what came in. */
    Event newest() {
        return at(newest);
    }

    /** The same, where it can be taken back. */
    Optional<LastMove> move() {
        return Optional.ofNullable(kind()).map(kind -> {
            List<Integer> events = new ArrayList<>(wake);
            events.add(newest);
            if (kind == LastMove.Kind.TOUCH_AND_CLAIM) {
                events.add(newest - 1);
            }
            return new LastMove(kind, newest(), events.stream().sorted().toList());
        });
    }

    private LastMove.@Nullable Kind kind() {
        Event event = newest();
        if (event instanceof Event.Touched) {
            return claimsWith(event) ? LastMove.Kind.TOUCH_AND_CLAIM : LastMove.Kind.TOUCH;
        }
        if (event instanceof Event.Claimed) {
            return LastMove.Kind.CLAIM;
        }
        if (event instanceof Event.TurnedDown) {
            return LastMove.Kind.TURN_DOWN;
        }
        if (event instanceof Pursuit.Qualified) {
            return LastMove.Kind.QUALIFY;
        }
        if (event instanceof Pursuit.Won) {
            return LastMove.Kind.WIN;
        }
        return event instanceof Pursuit.Lost ? LastMove.Kind.LOSE : null;
    }

    private boolean claimsWith(Event touched) {
        return at(newest - 1) instanceof Event.Claimed claimed
                && claimed.at().equals(touched.at())
                && claimed.by().equals(touched.by());
    }

    /** What this person did since then that can be taken back as long as nothing follows; the newest of it. */
    Optional<Event> madeBy(Actor who, Instant since) {
        return WhatStands.of(history).stream()
                .filter(event -> event.by().equals(who) && !event.at().isBefore(since))
                .filter(Retrace::isMove)
                .reduce((earlier, later) -> later);
    }

    /** What had happened before, of what still counts. */
    List<Event> before(LastMove move) {
        return WhatStands.of(history.subList(0, move.events().get(0) - 1));
    }

    /** Everything that had happened before. */
    List<Event> before(Event event) {
        return history.subList(0, history.indexOf(event));
    }

    private Event at(int place) {
        return history.get(place - 1);
    }

    private static boolean isMove(Event event) {
        return event instanceof Event.Claimed
                || event instanceof Event.Touched
                || event instanceof Event.TurnedDown
                || event instanceof Pursuit;
    }

    /** Follows by itself, now or with time. */
    private static boolean isWake(Event event) {
        return event instanceof Event.Recycled
                || event instanceof Event.HeldBack
                || (event instanceof Aftermath.Suppressed suppressed && !suppressed.forGood())
                || event instanceof Event.PromiseRan
                || event instanceof FollowUp.StepDue;
    }

    /** Neither a move nor anything that follows from one: what was answered stays true. */
    private static boolean isBeside(Event event) {
        return event instanceof FollowUp.Answered || event instanceof FollowUp.MovedOn;
    }
}

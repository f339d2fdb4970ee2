package dev.baton.query;

import dev.baton.lead.Actor;
import dev.baton.lead.Aftermath;
import dev.baton.lead.Event;
import dev.baton.lead.Reassignment;
import dev.baton.lead.WhatStands;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What became of a lead in one cycle, without what was taken back.
 *
 * @param number     of the cycle, from 1
 * @param handOff    number of its first hand-off
 * @param claimedAt  when somebody had it first; null where nobody ever did
 * @param touchedAt  when the first touch was done; null where none ever was
 * @param connected  whether the lead was ever reached
 * @param anyway     whether somebody handed it off that was not ready
 * @param own        whether a rep brought it in who had it at once
 * @param turnDowns  by people, in their order
 */
public record Cycle(
        int number,
        int handOff,
        @Nullable Instant claimedAt,
        @Nullable Instant touchedAt,
        boolean connected,
        boolean anyway,
        boolean own,
        List<TurnDown> turnDowns) {

    public Cycle {
        turnDowns = List.copyOf(turnDowns);
    }

    /**
     * One time it was turned down.
     *
     * @param place  in the lead's history, from 1
     * @param reason key of the reason
     */
    public record TurnDown(int place, String reason, Instant at, LedTo ledTo) {}

    /** @param history of a lead from its beginning, oldest first */
    public static List<Cycle> of(List<Event> history) {
        Set<Integer> undone = WhatStands.undone(history);
        Map<Integer, Cycle> cycles = new TreeMap<>();
        int handOffs = 0;
        for (int place = 1; place <= history.size(); place++) {
            Event event = history.get(place - 1);
            if (event instanceof Event.HandedOff off) {
                handOffs++;
                cycles.putIfAbsent(
                        off.cycle(), new Cycle(off.cycle(), handOffs, null, null, false, false, false, List.of()));
            } else if (!undone.contains(place)) {
                List<Event> rest = standing(history, place, undone);
                int at = place;
                cycleOf(event)
                        .ifPresent(
                                number -> cycles.computeIfPresent(number, (n, cycle) -> cycle.with(event, at, rest)));
            }
        }
        return List.copyOf(cycles.values());
    }

    private static Optional<Integer> cycleOf(Event event) {
        if (event instanceof Event.Claimed claimed) {
            return Optional.of(claimed.cycle());
        }
        if (event instanceof Reassignment.Reassigned reassigned) {
            return Optional.of(reassigned.cycle());
        }
        if (event instanceof Event.Touched touched) {
            return Optional.of(touched.cycle());
        }
        if (event instanceof Aftermath.HandedOffAnyway handedOff) {
            return Optional.of(handedOff.cycle());
        }
        if (event instanceof Aftermath.HandedOffAsOwn handedOff) {
            return Optional.of(handedOff.cycle());
        }
        return event instanceof Event.TurnedDown down && !(down.by() instanceof Actor.Baton)
                ? Optional.of(down.cycle())
                : Optional.empty();
    }

    private static List<Event> standing(List<Event> history, int after, Set<Integer> undone) {
        List<Event> standing = new ArrayList<>();
        for (int place = after + 1; place <= history.size(); place++) {
            if (!undone.contains(place)) {
                standing.add(history.get(place - 1));
            }
        }
        return standing;
    }

    private Cycle with(Event event, int place, List<Event> rest) {
        if (event instanceof Event.Touched touched) {
            Instant first = touchedAt == null || touched.doneAt().isBefore(touchedAt) ? touched.doneAt() : touchedAt;
            return new Cycle(
                    number,
                    handOff,
                    claimedAt,
                    first,
                    connected || touched.outcome().isReached(),
                    anyway,
                    own,
                    turnDowns);
        }
        if (event instanceof Aftermath.HandedOffAnyway) {
            return new Cycle(number, handOff, claimedAt, touchedAt, connected, true, own, turnDowns);
        }
        if (event instanceof Aftermath.HandedOffAsOwn) {
            return new Cycle(number, handOff, claimedAt, touchedAt, connected, anyway, true, turnDowns);
        }
        if (event instanceof Event.TurnedDown down) {
            List<TurnDown> all = new ArrayList<>(turnDowns);
            all.add(new TurnDown(place, down.reason(), down.at(), ledTo(down, rest)));
            return new Cycle(number, handOff, claimedAt, touchedAt, connected, anyway, own, all);
        }
        return claimedAt == null
                ? new Cycle(number, handOff, event.at(), touchedAt, connected, anyway, own, turnDowns)
                : this;
    }

    /** The first of what followed that says so, until it is turned down again. */
    private static LedTo ledTo(Event.TurnedDown down, List<Event> rest) {
        LedTo led = LedTo.CLOSED;
        for (Event event : rest) {
            if (event instanceof Event.TurnedDown) {
                return led;
            }
            if (event instanceof Aftermath.Fixed) {
                return LedTo.MENDED;
            }
            if (event instanceof Aftermath.FixAsked) {
                led = LedTo.TO_MEND;
            } else if (event instanceof Event.HandedOff off) {
                return off.cycle() == down.cycle() && led == LedTo.CLOSED ? LedTo.SENT_ON : LedTo.CLOSED;
            } else if (event instanceof Event.Merged) {
                return LedTo.MERGED;
            } else if (event instanceof Event.HeldBack || event instanceof Event.Held) {
                return LedTo.HELD;
            } else if (event instanceof Event.Recycled) {
                return LedTo.RECYCLED;
            }
        }
        return led;
    }
}

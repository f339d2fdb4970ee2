package dev.baton.lead;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a lead was turned down last, of what counts.
 *
 * @param events what happened with it: places in the lead's history, from 1
 */
public record Rejection(Event.TurnedDown event, List<Integer> events) {

    public Rejection {
        events = List.copyOf(events);
    }

    /** Empty for a lead that nobody turned down. */
    public static Optional<Rejection> last(List<Event> history) {
        Set<Integer> undone = WhatStands.undone(history);
        for (int place = history.size(); place > 0; place--) {
            if (history.get(place - 1) instanceof Event.TurnedDown down && !undone.contains(place)) {
                return Optional.of(new Rejection(down, wake(history, place)));
            }
        }
        return Optional.empty();
    }

    /** What was committed with it has its author and its instant, up to what somebody did next. */
    private static List<Integer> wake(List<Event> history, int first) {
        Event down = history.get(first - 1);
        List<Integer> places = new ArrayList<>();
        for (int place = first; place <= history.size(); place++) {
            Event event = history.get(place - 1);
            if (event instanceof Dispute
                    || !event.at().equals(down.at())
                    || !event.by().equals(down.by())) {
                break;
            }
            places.add(place);
        }
        return places;
    }

    public boolean isReject() {
        return event.kind() == Reason.Kind.REJECT;
    }

    /** Whether the lead is still as this left it. */
    public boolean leftAs(DisputableLead lead) {
        return lead.ended().filter(ending -> ending.at().equals(event.at())).isPresent();
    }

    /** Whether somebody said what is true of the lead with it. */
    public boolean corrected(List<Event> history) {
        return events.stream().anyMatch(place -> history.get(place - 1) instanceof Event.Corrected);
    }

    /** Whether it put the lead in front of others at once. */
    public boolean handedOff(List<Event> history) {
        return events.stream().anyMatch(place -> history.get(place - 1) instanceof Event.HandedOff);
    }
}

package dev.baton.lead;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** What of a lead's history still counts: everything but what was taken back or did not hold, and that it was taken back. */
public final class WhatStands {

    private WhatStands() {}

    /** @param history of a lead from its beginning, oldest first */
    public static List<Event> of(List<Event> history) {
        Set<Integer> undone = undone(history);
        return IntStream.rangeClosed(1, history.size())
                .filter(place -> !undone.contains(place))
                .mapToObj(place -> history.get(place - 1))
                .filter(event -> !(event instanceof Aftermath.Undone))
                .toList();
    }

    /** The places in the history, from 1, of what was taken back, or was overturned. */
    public static Set<Integer> undone(List<Event> history) {
        Set<Integer> undone = new HashSet<>();
        for (Event event : history) {
            if (event instanceof Aftermath.Undone taken) {
                undone.addAll(taken.events());
            } else if (event instanceof Dispute.Reopening reopened) {
                undone.addAll(reopened.events());
            }
        }
        return undone;
    }
}

package dev.baton.digest;

import dev.baton.lead.Event;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.WhatStands;
import dev.baton.query.Cycle;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One lead, whole.
 *
 * @param handOffs in their order; none for a lead that never was in front of sales
 * @param events   from its beginning, oldest first
 */
public record History(LeadNumber lead, List<FrozenHandOff> handOffs, List<Event> events) {

    public History {
        handOffs = List.copyOf(handOffs);
        events = List.copyOf(events);
    }

    /** What happened before then and had not been taken back by then. */
    public List<Event> standingAt(Instant cutOff) {
        return WhatStands.of(until(cutOff));
    }

    private List<Event> until(Instant cutOff) {
        return events.stream().takeWhile(event -> event.at().isBefore(cutOff)).toList();
    }

    /** A story for each cycle that had begun by then. */
    public List<Story> asOf(Instant cutOff) {
        List<Event> told = until(cutOff);
        Map<Integer, Cycle> cycles =
                Cycle.of(told).stream().collect(Collectors.toMap(Cycle::number, Function.identity()));
        List<Story> stories = new ArrayList<>();
        for (Event event : WhatStands.of(told)) {
            if (event instanceof Event.HandedOff handedOff) {
                frozen(handedOff).ifPresent(place -> begin(stories, place, cycles, cutOff));
            }
            if (!stories.isEmpty()) {
                stories.add(stories.remove(stories.size() - 1).with(event));
            }
        }
        return stories;
    }

    private static void begin(List<Story> stories, FrozenHandOff place, Map<Integer, Cycle> cycles, Instant cutOff) {
        if (stories.isEmpty()) {
            stories.add(new Story(place, List.of(), Objects.requireNonNull(cycles.get(place.cycle())), cutOff));
            return;
        }
        Story last = stories.remove(stories.size() - 1);
        if (last.handOff().cycle() == place.cycle()) {
            stories.add(last.sentOn(place));
        } else {
            stories.add(last.over());
            stories.add(new Story(place, List.of(), Objects.requireNonNull(cycles.get(place.cycle())), cutOff));
        }
    }

    private Optional<FrozenHandOff> frozen(Event.HandedOff event) {
        return handOffs.stream()
                .filter(each ->
                        each.cycle() == event.cycle() && each.committedAt().equals(event.at()))
                .findFirst();
    }
}

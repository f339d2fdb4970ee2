package dev.baton.lead;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * The clock of a promise came to where something has to be said.
 *
 * @param at       when it is said, which may be later than it came due
 * @param stages   what is said, at least one, in their order; several where nobody looked for a while
 * @param due      until when the promise was to be kept
 * @param managers who is told at twice the time; may be empty
 */
public record Alarm(Instant at, List<Promise.Stage> stages, Instant due, Set<UserId> managers) {

    public Alarm {
        stages = List.copyOf(stages);
        managers = Set.copyOf(managers);
    }

    List<Event.PromiseRan> events(Promise promise, int cycle) {
        return stages.stream()
                .map(stage -> new Event.PromiseRan(at, new Actor.Baton(), cycle, promise, stage, due))
                .toList();
    }
}

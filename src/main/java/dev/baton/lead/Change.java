package dev.baton.lead;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One move of one lead: what it was, what it is, what happened and who is told. Made by a transition on a state and
 * stored whole or not at all.
 *
 * @param before     null for a lead that did not exist
 * @param events     at least one, in the order they happened
 * @param submission what came in with this change, if something did
 */
public record Change(
        @Nullable Lead before,
        Lead after,
        List<Event> events,
        List<Notice> notices,
        @Nullable Submission submission) {

    public Change {
        events = List.copyOf(events);
        notices = List.copyOf(notices);
    }

    public Optional<Lead> previous() {
        return Optional.ofNullable(before);
    }

    /** The hand-off that this change commits, if it does: its row is frozen now. */
    public Optional<HandOff> newHandOff() {
        return events.stream().anyMatch(Event.HandedOff.class::isInstance) ? after.handOff() : Optional.empty();
    }
}

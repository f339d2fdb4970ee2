package dev.baton.lead;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One move of one lead: what it was, what it is, what happened and who is told. Made by a transition on a state and
 * stored whole or not at all.
 *
 * @param before     null for a lead that did not exist
 * @param events     at least one, in the order they happened
 * @param submission what came in with this change, if something did
 * @param typed      what a person typed with it
 */
public record Change(
        @Nullable Lead before,
        Lead after,
        List<Event> events,
        List<Notice> notices,
        @Nullable Submission submission,
        List<Typed> typed) {

    public Change {
        events = List.copyOf(events);
        notices = List.copyOf(notices);
        typed = List.copyOf(typed);
    }

    /** Nobody typed anything. */
    public Change(
            @Nullable Lead before,
            Lead after,
            List<Event> events,
            List<Notice> notices,
            @Nullable Submission submission) {
        this(before, after, events, notices, submission, List.of());
    }

    /** This, and right after it in the same commit what that makes of the lead. */
    Change then(Change next) {
        List<Event> allEvents = new ArrayList<>(events);
        allEvents.addAll(next.events);
        List<Notice> allNotices = new ArrayList<>(notices);
        allNotices.addAll(next.notices);
        return new Change(before, next.after, allEvents, allNotices, submission);
    }

    /** With what was typed about the newest of its events. */
    public Change saying(Map<Typed.Kind, String> texts) {
        Event newest = events.get(events.size() - 1);
        List<Typed> all = texts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(text -> new Typed(newest, text.getKey(), text.getValue()))
                .toList();
        return new Change(before, after, events, notices, submission, all);
    }

    public Optional<Lead> previous() {
        return Optional.ofNullable(before);
    }

    /** The hand-off that this change commits, if it does: its row is frozen now. */
    public Optional<HandOff> newHandOff() {
        return events.stream().anyMatch(Event.HandedOff.class::isInstance) ? after.handOff() : Optional.empty();
    }
}

package dev.baton.lead;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody takes back what they did with a lead.
 *
 * @param what   type of the event that says what they did
 * @param events what does not count any more: places in the lead's history, from 1
 * @param next   what its owner meant to do next before; null for nothing
 * @param offer  to whom it was offered before; null for nobody
 */
public record Undoing(
        Actor by,
        Instant at,
        String what,
        List<Integer> events,
        @Nullable NextStep next,
        @Nullable Offer offer) {

    public Undoing {
        events = List.copyOf(events);
    }

    /** @param more notices beside those that the card and its thread need */
    Change of(Lead now, Lead before, HandOff handOff, Notice... more) {
        Event event = new Aftermath.Undone(at, by, handOff.cycle(), what, events);
        List<Notice> notices = new ArrayList<>(List.of(new Notice.CardChanged(), new Notice.ThreadLine(event)));
        notices.addAll(List.of(more));
        return new Change(now, before, List.of(event), notices, null);
    }
}

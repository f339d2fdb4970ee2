package dev.baton.digest;

import dev.baton.lead.Actor;
import dev.baton.lead.Event;
import dev.baton.lead.LeadNumber;
import dev.baton.query.Cycle;
import dev.baton.query.LedTo;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One cycle of a lead, as it stood at a cut-off: what counted then, without what had been taken back.
 *
 * @param handOff  with which it began; what the cycle is counted by
 * @param place    where it was at last, whose promises count
 * @param places   how many places it had been in
 * @param events   of this cycle, from its hand-off on
 * @param here     how many of them happened before it came to that place
 * @param cycle    the same, summed up
 * @param followed whether another cycle had begun
 */
public record Story(
        FrozenHandOff handOff,
        FrozenHandOff place,
        int places,
        List<Event> events,
        int here,
        Cycle cycle,
        boolean followed,
        Instant cutOff) {

    public Story {
        events = List.copyOf(events);
    }

    Story(FrozenHandOff handOff, List<Event> events, Cycle cycle, Instant cutOff) {
        this(handOff, handOff, 1, events, 0, cycle, false, cutOff);
    }

    Story with(Event event) {
        List<Event> all = new ArrayList<>(events);
        all.add(event);
        return new Story(handOff, place, places, all, here, cycle, followed, cutOff);
    }

    Story sentOn(FrozenHandOff next) {
        return new Story(handOff, next, places + 1, events, events.size(), cycle, followed, cutOff);
    }

    Story over() {
        return new Story(handOff, place, places, events, here, cycle, true, cutOff);
    }

    public LeadNumber lead() {
        return handOff.lead();
    }

    /** In its first cycle, because it was ready, and no rep's own find: what volume and rates are about. */
    public boolean isFirst() {
        return handOff.cycle() == 1 && !isAnyway() && !cycle.own();
    }

    /** Somebody handed it off although it was not ready. */
    public boolean isAnyway() {
        return cycle.anyway();
    }

    /** Somebody turned it down and it went somewhere else at once, in the same cycle. */
    public boolean isSentOn() {
        return cycle.turnDowns().stream().anyMatch(down -> down.ledTo() == LedTo.SENT_ON);
    }

    <T extends Event> Stream<T> of(Class<T> type) {
        return events.stream().filter(type::isInstance).map(type::cast);
    }

    /** What happened in the place where it was at last. */
    List<Event> eventsHere() {
        return events.subList(here, events.size());
    }

    Stream<Event.Touched> touches() {
        return of(Event.Touched.class);
    }

    boolean isTouched() {
        return touchedAt().isPresent();
    }

    Optional<Instant> touchedAt() {
        return Optional.ofNullable(cycle.touchedAt());
    }

    Optional<Instant> claimedAt() {
        return Optional.ofNullable(cycle.claimedAt());
    }

    /** Each time that somebody turned it down; what Baton closes, nobody decided. */
    Stream<Event.TurnedDown> turnDowns() {
        return turnDowns(events);
    }

    Stream<Event.TurnedDown> turnDownsHere() {
        return turnDowns(eventsHere());
    }

    private static Stream<Event.TurnedDown> turnDowns(List<Event> among) {
        return among.stream()
                .filter(Event.TurnedDown.class::isInstance)
                .map(Event.TurnedDown.class::cast)
                .filter(down -> !(down.by() instanceof Actor.Baton));
    }

    /** What was to be kept by then was, or the time for it is over. */
    boolean hasRunOut(Instant due) {
        return due.isBefore(cutOff);
    }
}

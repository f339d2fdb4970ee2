package dev.baton.digest;

import dev.baton.lead.Event;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What was parked until a date in the week.
 *
 * @param due      all of them; not those that came in again before their date
 * @param returned handed off again since ÷ due
 * @param accepted accepted in the cycle that then began ÷ returned
 */
public record Recycling(Count due, Share returned, Share accepted) {

    /** @param cycles of each lead, as they stood at the cut-off */
    static Recycling of(Period period, List<List<Story>> cycles, Predicate<Story> counts) {
        List<Parked> due = cycles.stream()
                .flatMap(stories ->
                        stories.stream().filter(counts).flatMap(story -> parked(period, story, stories).stream()))
                .toList();
        List<Parked> returned =
                due.stream().filter(parked -> parked.next().isPresent()).toList();
        Count all = new Count(due.stream().map(parked -> parked.story().lead()).toList());
        List<Story> next =
                returned.stream().map(parked -> parked.next().orElseThrow()).toList();
        return new Recycling(
                all, new Share(Count.of(next), all), Share.of(next, story -> Verdict.of(story) == Verdict.ACCEPTED));
    }

    private record Parked(Story story, Optional<Story> next) {}

    private static Optional<Parked> parked(Period period, Story story, List<Story> stories) {
        Optional<Event.Recycled> recycled = story.of(Event.Recycled.class)
                .reduce((earlier, later) -> later)
                .filter(parked -> period.contains(parked.until()));
        Optional<Story> next = stories.stream()
                .filter(other -> other.handOff().cycle() == story.handOff().cycle() + 1)
                .findFirst();
        return recycled.filter(parked -> next.filter(
                                early -> early.handOff().committedAt().isBefore(parked.until()))
                        .isEmpty())
                .map(parked -> new Parked(story, next));
    }
}

package dev.baton.digest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * How long things took, in elapsed time. Buyer wait = system delay (hand-off → posted) + claim delay + touch delay; their
 * medians do not add up. Posted is when the card stood in the channel, or the hand-off where that is not known. A hand-off
 * that somebody turned down without claiming or touching it waits for neither any more, and is in none of the delays that
 * would go on for ever because of that.
 *
 * @param system        hand-off → posted, which is Baton's own part; not where a summary stood for the card, nor where
 *                      it is not known when that was posted
 * @param claim         posted → first claimed, or given to somebody
 * @param touch         first claimed → first touch, of those that were claimed
 * @param buyerWait     ready → first touch
 * @param salesResponse posted → first touch
 */
public record Delays(Delay system, Delay claim, Delay touch, Delay buyerWait, Delay salesResponse) {

    static Delays of(List<Story> first) {
        return new Delays(
                system(first),
                delay(first, story -> true, Delays::posted, Story::claimedAt),
                delay(
                        first,
                        story -> story.claimedAt().isPresent(),
                        story -> story.claimedAt().orElseThrow(),
                        Story::touchedAt),
                delay(first, story -> true, story -> story.handOff().readyAt(), Story::touchedAt),
                delay(first, story -> true, Delays::posted, Story::touchedAt));
    }

    private static Delay delay(
            List<Story> stories,
            Predicate<Story> begins,
            Function<Story, Instant> from,
            Function<Story, Optional<Instant>> to) {
        return new Delay(stories.stream()
                .filter(begins)
                .filter(story -> to.apply(story).isPresent()
                        || story.turnDowns().findAny().isEmpty())
                .map(story -> Wait.of(story, from.apply(story), to.apply(story)))
                .toList());
    }

    private static Delay system(List<Story> stories) {
        return new Delay(stories.stream()
                .filter(story -> story.handOff().postedAt() != null)
                .map(story -> Wait.of(
                        story,
                        story.handOff().committedAt(),
                        Optional.ofNullable(story.handOff().postedAt())
                                .filter(posted -> posted.isBefore(story.cutOff()))))
                .toList());
    }

    private static Instant posted(Story story) {
        Instant posted = story.handOff().postedAt();
        return posted == null || !posted.isBefore(story.cutOff())
                ? story.handOff().committedAt()
                : posted;
    }
}

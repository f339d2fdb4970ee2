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
 * @param claim         posted → first claimed, or given to somebody
 * @param touch         first claimed → first touch, of those that were claimed
 * @param buyerWait     ready → first touch
 * @param salesResponse posted → first touch
 */
public record Delays(Delay claim, Delay touch, Delay buyerWait, Delay salesResponse) {

    static Delays of(List<Story> first) {
        return new Delays(
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

    private static Instant posted(Story story) {
        Instant posted = story.handOff().postedAt();
        return posted == null || !posted.isBefore(story.cutOff())
                ? story.handOff().committedAt()
                : posted;
    }
}

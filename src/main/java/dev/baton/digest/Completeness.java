package dev.baton.digest;

import dev.baton.lead.Aftermath;
import dev.baton.lead.Scorecard;
import java.util.List;

/**
 * Whether the data was all there.
 *
 * @param complete hand-offs with everything that the definition cannot do without, and never returned as bad data ÷
 *                 hand-offs of which it was written down what they had
 */
public record Completeness(Share complete) {

    static Completeness of(List<Story> first) {
        return new Completeness(Share.of(
                first.stream()
                        .filter(story -> story.handOff().scorecard() != null)
                        .toList(),
                Completeness::isComplete));
    }

    private static boolean isComplete(Story story) {
        Scorecard scorecard = story.handOff().scorecard();
        return scorecard != null
                && scorecard.missing().isEmpty()
                && story.of(Aftermath.FixAsked.class).findAny().isEmpty();
    }
}

package dev.baton.digest;

import dev.baton.lead.Dispute;
import java.util.List;

/**
 * How disputes ended in the week, whenever they were handed off.
 *
 * @param upheld     the reject stands
 * @param overturned it was no fault of the hand-off
 * @param conceded   the rejecter took it back before anybody decided
 */
public record Rulings(Count upheld, Count overturned, Count conceded) {

    static Rulings of(Period period, List<Story> stories) {
        return new Rulings(
                ended(period, stories, Dispute.Upheld.class),
                ended(period, stories, Dispute.Overturned.class),
                ended(period, stories, Dispute.Conceded.class));
    }

    private static Count ended(Period period, List<Story> stories, Class<? extends Dispute> how) {
        return new Count(stories.stream()
                .flatMap(story -> story.of(how)
                        .filter(dispute -> period.contains(dispute.at()))
                        .map(dispute -> story.lead()))
                .toList());
    }
}

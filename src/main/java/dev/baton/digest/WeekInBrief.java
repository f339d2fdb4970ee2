package dev.baton.digest;

import dev.baton.lead.Pursuit;
import java.util.List;

/**
 * One of several weeks that are shown one after the other, as of its own cut-off.
 *
 * @param qualified of its hand-offs, those that were taken for a real opportunity by then
 */
public record WeekInBrief(Week week, Count handOffs, Count accepted, Count qualified, Delays delays) {

    static WeekInBrief of(Week week, List<Story> first) {
        return new WeekInBrief(
                week,
                Count.of(first),
                Count.of(first, story -> Verdict.of(story) == Verdict.ACCEPTED),
                Count.of(
                        first,
                        story -> story.of(Pursuit.Qualified.class).findAny().isPresent()),
                Delays.of(first));
    }
}

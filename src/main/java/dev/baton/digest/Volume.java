package dev.baton.digest;

import java.util.List;

/**
 * How many there were.
 *
 * @param handOffs first-cycle hand-offs of leads that were ready
 * @param sentOn   those of them that somebody turned down and that went somewhere else at once
 * @param recycled hand-offs of later cycles, which are in no other figure but those of what came back
 * @param anyway   leads that somebody handed off in their first cycle although they were not ready; in no other figure
 * @param held     leads that were held in the week and had not been handed off by its end. They are no territory's and
 *                 no campaign's, so there are none in a digest of one
 */
public record Volume(Count handOffs, Count sentOn, Count recycled, Count anyway, Count held) {

    static Volume of(List<Story> cohort, Count held) {
        return new Volume(
                Count.of(cohort, Story::isFirst),
                Count.of(cohort, story -> story.isFirst() && story.isSentOn()),
                Count.of(cohort, story -> story.handOff().cycle() > 1),
                Count.of(cohort, story -> story.handOff().cycle() == 1 && story.isAnyway()),
                held);
    }
}

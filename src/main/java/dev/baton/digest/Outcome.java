package dev.baton.digest;

import dev.baton.lead.Pursuit;
import java.util.List;
import java.util.Objects;

/**
 * What became of older hand-offs: those of the latest week, or month, all of which are 30 days old. The joint row: both teams own it.
 *
 * @param accepted  as acceptance
 * @param qualified taken for a real opportunity ÷ hand-offs
 * @param won       won ÷ hand-offs
 * @param pipeline  what the qualified ones may be worth, in whole units of the team's currency
 * @param unvalued  qualified ones of which nobody said that
 */
public record Outcome(Share accepted, Share qualified, Share won, long pipeline, Count unvalued) {

    static Outcome of(List<Story> first) {
        List<Story> qualified = first.stream().filter(Outcome::isQualified).toList();
        return new Outcome(
                Acceptance.rate(first),
                Share.of(first, Outcome::isQualified),
                Share.of(first, story -> story.of(Pursuit.Won.class).findAny().isPresent()),
                first.stream().mapToLong(Outcome::amount).sum(),
                Count.of(
                        qualified,
                        story -> story.of(Pursuit.Qualified.class)
                                .map(Pursuit.Qualified::amount)
                                .noneMatch(Objects::nonNull)));
    }

    private static boolean isQualified(Story story) {
        return story.of(Pursuit.Qualified.class).findAny().isPresent();
    }

    private static long amount(Story story) {
        return story.of(Pursuit.Qualified.class)
                .map(Pursuit.Qualified::amount)
                .filter(Objects::nonNull)
                .mapToLong(amount -> amount)
                .sum();
    }
}

package dev.baton.digest;

import java.util.List;

/**
 * What sales took of what marketing gave.
 *
 * @param accepted accepted ÷ decided, reasons outside quality excluded from both
 * @param hygiene  turned down for a reason outside quality ÷ decided, those included
 * @param pending  rejected, and a fix task or a dispute about that is open
 * @param waiting  neither decided nor pending
 */
public record Acceptance(Share accepted, Share hygiene, Count pending, Count waiting) {

    static Acceptance of(List<Story> first) {
        List<Story> decided =
                first.stream().filter(story -> Verdict.of(story).isDecided()).toList();
        return new Acceptance(
                rate(first),
                Share.of(decided, story -> Verdict.of(story) == Verdict.OUTSIDE_QUALITY),
                Count.of(first, story -> Verdict.of(story) == Verdict.PENDING),
                Count.of(first, story -> Verdict.of(story) == Verdict.UNDECIDED));
    }

    static Share rate(List<Story> stories) {
        return Share.of(
                stories.stream()
                        .filter(story -> Verdict.of(story).isOfQuality())
                        .toList(),
                story -> Verdict.of(story) == Verdict.ACCEPTED);
    }
}

package dev.baton.digest;

import dev.baton.lead.Event;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.Reason;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * How sales went after what it took.
 *
 * @param loggedLate    touches logged more than an hour after they were done ÷ touches
 * @param followThrough accepted hand-offs whose touch promise has run out, touched in time ÷ the same
 * @param perAccepted   how many touches an accepted hand-off has, the median
 * @param givenUp       disqualified after fewer than six touches ÷ disqualified; of those that were touched and never
 *                      connected
 * @param reach         hand-offs ever connected ÷ hand-offs touched
 */
public record Touches(Share loggedLate, Share followThrough, Median perAccepted, Share givenUp, Share reach) {

    /** From so many touches on it is not given up too early. */
    static final int TRIED = 6;

    static Touches of(List<Story> first) {
        List<Story> accepted = first.stream()
                .filter(story -> Verdict.of(story) == Verdict.ACCEPTED)
                .toList();
        List<Story> touched = first.stream().filter(Story::isTouched).toList();
        return new Touches(
                loggedLate(first),
                Share.of(
                        accepted.stream()
                                .filter(story ->
                                        Kept.hasRunOut(story, story.place().touchDue()))
                                .toList(),
                        Touches::isTouchedInTime),
                new Median(accepted.stream()
                        .map(story -> new Median.Each(
                                story.lead(), (int) story.touches().count()))
                        .toList()),
                Share.of(
                        touched.stream().filter(Touches::isUnreachedAndOver).toList(),
                        story -> story.touches().count() < TRIED),
                Share.of(touched, story -> story.cycle().connected()));
    }

    private static boolean isTouchedInTime(Story story) {
        Instant due = Objects.requireNonNull(story.place().touchDue());
        return story.touchedAt().filter(touched -> !touched.isAfter(due)).isPresent();
    }

    private static boolean isUnreachedAndOver(Story story) {
        return !story.cycle().connected() && story.turnDowns().anyMatch(down -> down.kind() == Reason.Kind.DISQUALIFY);
    }

    private static Share loggedLate(List<Story> stories) {
        List<LeadNumber> all = new ArrayList<>();
        List<LeadNumber> late = new ArrayList<>();
        for (Story story : stories) {
            for (Event.Touched touch : story.touches().toList()) {
                all.add(story.lead());
                if (touch.at().isAfter(touch.doneAt().plus(Duration.ofHours(1)))) {
                    late.add(story.lead());
                }
            }
        }
        return new Share(new Count(late), new Count(all));
    }
}

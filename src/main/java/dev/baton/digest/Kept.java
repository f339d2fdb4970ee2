package dev.baton.digest;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What sales did in the time that it promised. A promise is that of the place where the hand-off was at last, in business
 * time, as it was frozen there; it has run out when that is before the cut-off.
 *
 * @param decided accepted, rejected or disqualified within the touch promise ÷ hand-offs whose touch promise has run out,
 *                pending ones apart
 * @param claimed claimed within the claim promise by somebody who then touched it or turned it down ÷ hand-offs whose claim
 *                promise has run out; not those that somebody turned down before without claiming them
 */
public record Kept(Share decided, Share claimed) {

    static Kept of(List<Story> first) {
        return new Kept(
                Share.of(
                        first.stream()
                                .filter(story -> hasRunOut(story, story.place().touchDue()))
                                .filter(story -> Verdict.of(story) != Verdict.PENDING)
                                .toList(),
                        Kept::isDecidedInTime),
                Share.of(first.stream().filter(Kept::wasToBeClaimed).toList(), Kept::isClaimedInTime));
    }

    static boolean hasRunOut(Story story, @Nullable Instant due) {
        return due != null && due.isBefore(story.cutOff());
    }

    private static boolean isDecidedInTime(Story story) {
        Instant due = Objects.requireNonNull(story.place().touchDue());
        return story.touchedAt().filter(touched -> !touched.isAfter(due)).isPresent()
                || story.turnDownsHere().anyMatch(down -> !down.at().isAfter(due));
    }

    private static boolean wasToBeClaimed(Story story) {
        Instant due = story.place().claimDue();
        if (due == null || !hasRunOut(story, due)) {
            return false;
        }
        boolean turnedDown = story.turnDownsHere().anyMatch(down -> !down.at().isAfter(due));
        return !turnedDown || !Tenure.of(story).isEmpty();
    }

    private static boolean isClaimedInTime(Story story) {
        Instant due = Objects.requireNonNull(story.place().claimDue());
        return Tenure.of(story).stream().anyMatch(tenure -> !tenure.since().isAfter(due) && tenure.isAnswered());
    }
}

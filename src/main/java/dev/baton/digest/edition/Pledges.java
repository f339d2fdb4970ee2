package dev.baton.digest.edition;

import dev.baton.digest.Digest;
import dev.baton.digest.Extent;
import dev.baton.digest.Measured;
import dev.baton.digest.Share;
import dev.baton.digest.Week;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What both sides promise, as the playbook says it; null where nothing is promised.
 *
 * @param acceptedPerWeek leads that sales accepts
 * @param acceptance      percent, as all that follow
 */
public record Pledges(
        @Nullable Integer acceptedPerWeek,
        @Nullable Integer acceptance,
        @Nullable Integer complete,
        @Nullable Integer claimedInTime,
        @Nullable Integer touchedInTime) {

    /** How a number stands to what was promised of it. */
    public record Stand(String promised, Kept kept) {}

    public enum Kept {
        YES,
        NO,
        /** There are too few to say. */
        TOO_FEW
    }

    /** Empty where nothing is promised of it. How many leads are accepted is promised of a week and of everything. */
    Optional<Stand> stand(Figure figure, Digest digest) {
        Measured now = figure.of(digest.now());
        if (figure == Figure.ACCEPTED) {
            boolean applies = digest.period() instanceof Week && digest.extent().kind() == Extent.Kind.ALL;
            return Optional.ofNullable(acceptedPerWeek)
                    .filter(least -> applies)
                    .map(least -> new Stand("≥ " + least, now.n() >= least ? Kept.YES : Kept.NO));
        }
        return percent(figure).map(least -> new Stand("≥ " + least + " %", kept((Share) now, least)));
    }

    private Optional<Integer> percent(Figure figure) {
        return Optional.ofNullable(
                switch (figure) {
                    case ACCEPTANCE -> acceptance;
                    case COMPLETE -> complete;
                    case CLAIMED -> claimedInTime;
                    case TOUCHED -> touchedInTime;
                    default -> null;
                });
    }

    private static Kept kept(Share share, int least) {
        if (share.value().isEmpty()) {
            return Kept.TOO_FEW;
        }
        return share.part().n() * 100L >= (long) least * share.n() ? Kept.YES : Kept.NO;
    }
}

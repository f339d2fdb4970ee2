package dev.baton.query;

import org.jspecify.annotations.Nullable;

/**
 * What waits in a territory.
 *
 * @param territory     its key; null for where no territory fits
 * @param unclaimed     open leads
 * @param unclaimedLate of those, whose promised time to be claimed is over
 * @param untouchedLate claimed leads whose promised time for a first touch is over; whoever was given one has a time
 *                      of their own
 * @param stepsDue      worked leads whose next step is due
 */
public record TerritoryWork(
        @Nullable String territory, long unclaimed, long unclaimedLate, long untouchedLate, long stepsDue) {

    public boolean isNothing() {
        return unclaimed + untouchedLate + stepsDue == 0;
    }
}

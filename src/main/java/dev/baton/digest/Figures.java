package dev.baton.digest;

/**
 * The numbers of one week or month, as of its own cut-off. Those that are not about its own hand-offs say so.
 *
 * @param period when the hand-offs were committed that they are about
 */
public record Figures(
        Period period,
        Volume volume,
        Acceptance acceptance,
        Completeness completeness,
        Kept kept,
        Delays delays,
        Touches touches,
        Meetings meetings,
        TurnDowns turnDowns,
        Breaches breaches,
        Calibration calibration,
        Outcome outcome,
        Losses losses,
        Recycling recycling,
        Rulings rulings) {

    public Promises promises() {
        return new Promises(
                acceptance.accepted().part(), completeness.complete(), kept.claimed(), touches.followThrough());
    }
}

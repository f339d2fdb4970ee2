package dev.baton.lead;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What turning a lead down can have made of it while it went nowhere else: that can be contested, and be taken back. */
public sealed interface DisputableLead extends Lead permits HeldLead, TurnedDownLead {

    /** How its last hand-off ended; empty for a lead that was never handed off. */
    Optional<Ending> ended();

    /** The same with another record. */
    DisputableLead with(LeadRecord newer);

    /**
     * Something was said in a dispute; the lead stays as it is.
     *
     * @param told who is told, beside the card and its thread
     */
    default Change disputed(Dispute event, List<Notice> told) {
        List<Notice> notices = new ArrayList<>(List.of(new Notice.CardChanged(), new Notice.ThreadLine(event)));
        notices.addAll(told);
        return new Change(this, with(record().next()), List.of(event), notices, null);
    }

    /** Time passed without a ruling, which the thread is told once it is over. */
    default Change disputeLate(Dispute.Late late, List<Notice> told) {
        List<Notice> notices = new ArrayList<>(told);
        if (late.stage() == Dispute.Stage.PASSED_ON) {
            notices.add(new Notice.ThreadLine(late));
        }
        return new Change(this, with(record().next()), List.of(late), notices, null);
    }

    /**
     * It was no fault of the hand-off: everybody's to claim again, in the same hand-off and with the touches it had.
     *
     * @param restored its facts without what was said of them when it was rejected; null where nothing was
     * @param told     as for {@link #disputed}
     * @throws IllegalStateException if it was never handed off
     */
    default Change reopen(Dispute.Reopening event, @Nullable Correction restored, List<Notice> told) {
        Ending ending = ended().orElseThrow(() -> new IllegalStateException(number() + " was never handed off"));
        LeadRecord newer =
                restored == null ? record().next() : record().corrected(restored.facts(), restored.rescored());
        OpenLead open = new OpenLead(newer, ending.handOff(), ending.touches());
        List<Notice> notices = new ArrayList<>(List.of(new Notice.CardChanged(), new Notice.ThreadLine(event)));
        notices.addAll(told);
        return new Change(this, open, List.of(event), notices, null);
    }
}

package dev.baton.lead;

import java.util.List;
import java.util.Optional;

/** Nobody works it, and a ready submission brings it back. */
public sealed interface DormantLead extends SettledLead permits RejectedLead, DisqualifiedLead, RecycledLead, LostLead {

    DormantLead with(LeadRecord newer);

    @Override
    default Optional<Claim> claim() {
        return Optional.empty();
    }

    /** Came in again, not ready: it stays as it is. */
    default Change receive(Submission submission, Scorecard rescored) {
        Event event = Happenings.cameInAgain(this, submission, rescored);
        List<Notice> notices = List.of(new Notice.CardChanged(), new Notice.ThreadLine(event));
        return new Change(this, with(record().joinedBy(submission, rescored)), List.of(event), notices, submission);
    }

    /**
     * Came in again, ready: handed off as a new cycle, or disqualified where it has had all of them.
     *
     * @param handOff as for a first time
     */
    default Change receiveReady(Submission submission, Scorecard rescored, HandOff handOff) {
        return new Comeback(this, ending()).with(submission, rescored, handOff);
    }
}

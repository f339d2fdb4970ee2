package dev.baton.lead;

import java.util.List;
import java.util.Optional;

/** Received, not ready: kept, never posted. */
public record HeldLead(LeadRecord record) implements Lead {

    /** Came in again, still not ready. */
    public Change receive(Submission submission, Scorecard rescored) {
        HeldLead after = new HeldLead(record.joinedBy(submission, rescored));
        return new Change(
                this,
                after,
                List.of(Happenings.cameInAgain(this, submission, rescored), Happenings.held(submission, rescored)),
                List.of(),
                submission);
    }

    /** Came in again and is ready now. */
    public Change receiveReady(Submission submission, Scorecard rescored, HandOff handOff) {
        OpenLead after = new OpenLead(record.joinedBy(submission, rescored), handOff);
        Event.HandedOff handedOff = Happenings.handedOff(submission.by(), handOff);
        return new Change(
                this,
                after,
                List.of(Happenings.cameInAgain(this, submission, rescored), handedOff),
                Happenings.handOffNotices(handOff, handedOff),
                submission);
    }

    @Override
    public State state() {
        return State.HELD;
    }

    @Override
    public Optional<HandOff> handOff() {
        return Optional.empty();
    }

    @Override
    public Optional<Claim> claim() {
        return Optional.empty();
    }

    @Override
    public <T> T match(Cases<T> cases) {
        return cases.held(this);
    }
}

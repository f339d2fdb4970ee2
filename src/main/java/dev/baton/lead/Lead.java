package dev.baton.lead;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A person at a company, in one of the states of a lead's life. A move exists only on the states that allow it and gives
 * the {@link Change} to commit; the lead itself never changes.
 */
public sealed interface Lead permits HeldLead, HandedOffLead, SettledLead, DisputableLead {

    LeadRecord record();

    State state();

    /** The latest hand-off; none for a lead that never had one. */
    Optional<HandOff> handOff();

    /** Who has it; none while nobody does. */
    Optional<Claim> claim();

    <T> T match(Cases<T> cases);

    default LeadNumber number() {
        return record().number();
    }

    default Facts facts() {
        return record().facts();
    }

    default Scorecard scorecard() {
        return record().scorecard();
    }

    /** One answer for each state; a new state does not compile until everybody has an answer for it. */
    interface Cases<T> {
        T held(HeldLead lead);

        T open(OpenLead lead);

        T claimed(ClaimedLead lead);

        T working(WorkingLead lead);

        T qualified(QualifiedLead lead);

        T won(WonLead lead);

        T lost(LostLead lead);

        T rejected(RejectedLead lead);

        T disqualified(DisqualifiedLead lead);

        T recycled(RecycledLead lead);

        T merged(MergedLead lead);
    }

    /** For whom it matters only whether a lead waits, is somebody's, or is settled. */
    interface Phases<T> extends Cases<T> {
        T owned(OwnedLead lead);

        T settled(SettledLead lead);

        @Override
        default T claimed(ClaimedLead lead) {
            return owned(lead);
        }

        @Override
        default T working(WorkingLead lead) {
            return owned(lead);
        }

        @Override
        default T qualified(QualifiedLead lead) {
            return settled(lead);
        }

        @Override
        default T won(WonLead lead) {
            return settled(lead);
        }

        @Override
        default T lost(LostLead lead) {
            return settled(lead);
        }

        @Override
        default T rejected(RejectedLead lead) {
            return settled(lead);
        }

        @Override
        default T disqualified(DisqualifiedLead lead) {
            return settled(lead);
        }

        @Override
        default T recycled(RecycledLead lead) {
            return settled(lead);
        }

        @Override
        default T merged(MergedLead lead) {
            return settled(lead);
        }
    }

    /** Somebody at the company of another lead was named, and is handed off at once: to whose the other one is, if anybody's. */
    static Change receiveReferred(LeadNumber number, Referral referral, Scorecard scorecard, HandOff handOff) {
        Submission submission = referral.submission();
        OpenLead open = new OpenLead(LeadRecord.first(number, submission, scorecard), handOff);
        Event referred = new Aftermath.Referred(submission.receivedAt(), submission.by(), referral.from());
        Event.HandedOff handedOff = Happenings.handedOff(submission.by(), handOff);
        List<Event> events = List.of(new Event.Received(submission.receivedAt(), submission.by()), referred, handedOff);
        List<Notice> notices = new ArrayList<>(Happenings.handOffNotices(handOff, handedOff));
        notices.add(new Notice.ThreadLine(referred));
        Change received = new Change(null, open, events, notices, submission);
        return referral.owner() == null ? received : received.then(open.claim(referral.owner(), handOff.at()));
    }

    /** A person came in for the first time and is not ready. */
    static Change receiveHeld(LeadNumber number, Submission submission, Scorecard scorecard) {
        HeldLead held = new HeldLead(LeadRecord.first(number, submission, scorecard));
        List<Event> events = List.of(
                new Event.Received(submission.receivedAt(), submission.by()), Happenings.held(submission, scorecard));
        return new Change(null, held, events, List.of(), submission);
    }

    /** A person came in for the first time, ready, and is put in front of sales. */
    static Change receiveReady(LeadNumber number, Submission submission, Scorecard scorecard, HandOff handOff) {
        OpenLead open = new OpenLead(LeadRecord.first(number, submission, scorecard), handOff);
        Event.HandedOff handedOff = Happenings.handedOff(submission.by(), handOff);
        List<Event> events = List.of(new Event.Received(submission.receivedAt(), submission.by()), handedOff);
        return new Change(null, open, events, Happenings.handOffNotices(handOff, handedOff), submission);
    }
}

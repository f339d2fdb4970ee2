package dev.baton.lead;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A person at a company, in one of the states of a lead's life. A move exists only on the states that allow it and gives
 * the {@link Change} to commit; the lead itself never changes.
 */
public sealed interface Lead {

    LeadRecord record();

    State state();

    /** The present hand-off; none while held. */
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
        T held(Held lead);

        T open(Open lead);

        T claimed(Claimed lead);
    }

    /** A person came in for the first time and is not ready. */
    static Change receiveHeld(LeadNumber number, Submission submission, Scorecard scorecard) {
        Held held = new Held(LeadRecord.first(number, submission, scorecard));
        List<Event> events =
                List.of(new Event.Received(submission.receivedAt(), submission.by()), heldEvent(submission, scorecard));
        return new Change(null, held, events, List.of(), submission);
    }

    /** A person came in for the first time, ready, and is put in front of sales. */
    static Change receiveReady(LeadNumber number, Submission submission, Scorecard scorecard, HandOff handOff) {
        Open open = new Open(LeadRecord.first(number, submission, scorecard), handOff);
        Event.HandedOff handedOff = handedOff(submission.by(), handOff);
        List<Event> events = List.of(new Event.Received(submission.receivedAt(), submission.by()), handedOff);
        return new Change(null, open, events, handOffNotices(handOff, handedOff), submission);
    }

    /** Received, not ready: kept, never posted. */
    record Held(LeadRecord record) implements Lead {

        /** Came in again, still not ready. */
        public Change receive(Submission submission, Scorecard rescored) {
            Held after = new Held(record.joinedBy(submission, rescored));
            return new Change(
                    this,
                    after,
                    List.of(cameInAgain(this, submission, rescored), heldEvent(submission, rescored)),
                    List.of(),
                    submission);
        }

        /** Came in again and is ready now. */
        public Change receiveReady(Submission submission, Scorecard rescored, HandOff handOff) {
            Open after = new Open(record.joinedBy(submission, rescored), handOff);
            Event.HandedOff handedOff = handedOff(submission.by(), handOff);
            return new Change(
                    this,
                    after,
                    List.of(cameInAgain(this, submission, rescored), handedOff),
                    handOffNotices(handOff, handedOff),
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

    /** In front of sales, and nobody's yet. */
    record Open(LeadRecord record, HandOff committed) implements Lead {

        /** A rep takes it. */
        public Change claim(UserId rep, Instant at) {
            Claimed after = new Claimed(record.next(), committed, new Claim(rep, at));
            Event event = new Event.Claimed(
                    at, new Actor.Person(rep), committed.cycle(), committed.at(), committed.claimDue());
            List<Notice> notices =
                    List.of(new Notice.CardChanged(), new Notice.ThreadLine(event), new Notice.ContactForOwner(rep));
            return new Change(this, after, List.of(event), notices, null);
        }

        /** Came in again while waiting. */
        public Change receive(Submission submission, Scorecard rescored) {
            Open after = new Open(record.joinedBy(submission, rescored), committed);
            Event event = cameInAgain(this, submission, rescored);
            List<Notice> notices = List.of(new Notice.CardChanged(), new Notice.ThreadLine(event));
            return new Change(this, after, List.of(event), notices, submission);
        }

        @Override
        public State state() {
            return State.OPEN;
        }

        @Override
        public Optional<HandOff> handOff() {
            return Optional.of(committed);
        }

        @Override
        public Optional<Claim> claim() {
            return Optional.empty();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.open(this);
        }
    }

    /** A rep owns it. */
    record Claimed(LeadRecord record, HandOff committed, Claim owned) implements Lead {

        public UserId owner() {
            return owned.owner();
        }

        /** The owner gives it back to the channel. */
        public Change release(Instant at) {
            Open after = new Open(record.next(), committed);
            Event event = new Event.Released(at, new Actor.Person(owner()), committed.cycle());
            List<Notice> notices = List.of(new Notice.CardChanged(), new Notice.ThreadLine(event));
            return new Change(this, after, List.of(event), notices, null);
        }

        /** Came in again while somebody has it. */
        public Change receive(Submission submission, Scorecard rescored) {
            Claimed after = new Claimed(record.joinedBy(submission, rescored), committed, owned);
            Event event = cameInAgain(this, submission, rescored);
            List<Notice> notices =
                    List.of(new Notice.CardChanged(), new Notice.ThreadLine(event), new Notice.CameInAgain(owner()));
            return new Change(this, after, List.of(event), notices, submission);
        }

        @Override
        public State state() {
            return State.CLAIMED;
        }

        @Override
        public Optional<HandOff> handOff() {
            return Optional.of(committed);
        }

        @Override
        public Optional<Claim> claim() {
            return Optional.of(owned);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.claimed(this);
        }
    }

    private static Event heldEvent(Submission submission, Scorecard scorecard) {
        return new Event.Held(submission.receivedAt(), submission.by(), scorecard.score(), scorecard.pointsMissing());
    }

    private static Event cameInAgain(Lead before, Submission submission, Scorecard rescored) {
        return new Event.CameInAgain(
                submission.receivedAt(), submission.by(), before.scorecard().score(), rescored.score());
    }

    private static Event.HandedOff handedOff(Actor by, HandOff handOff) {
        Route route = handOff.route();
        return new Event.HandedOff(
                handOff.at(), by, handOff.cycle(), handOff.score(), handOff.tier(), route.territory(), route.channel());
    }

    private static List<Notice> handOffNotices(HandOff handOff, Event.HandedOff handedOff) {
        List<Notice> posted = List.of(new Notice.NewCard(), new Notice.ThreadLine(handedOff));
        return handOff.route().isFallback() ? List.of(posted.get(0), posted.get(1), new Notice.NoTerritory()) : posted;
    }
}

package dev.baton.lead;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Nobody works it, and a ready submission brings it back. */
public sealed interface DormantLead extends SettledLead permits TurnedDownLead, LostLead {

    DormantLead with(LeadRecord newer);

    @Override
    default Optional<Claim> claim() {
        return Optional.empty();
    }

    /** A manager decided about everybody with its e-mail domain. */
    default Change decideDomain(UserId manager, Instant at, boolean suppressed) {
        Actor by = new Actor.Person(manager);
        Event event = suppressed ? new Aftermath.DomainSuppressed(at, by) : new Aftermath.DomainLeft(at, by);
        List<Notice> notices = List.of(new Notice.CardChanged(), new Notice.ThreadLine(event));
        return new Change(this, with(record().next()), List.of(event), notices, null);
    }

    /** Came in again, not ready: it stays as it is. */
    default Change receive(Arrival arrival, Scorecard rescored) {
        Event event = arrival.event(this, rescored);
        List<Notice> notices = List.of(new Notice.CardChanged(), new Notice.ThreadLine(event));
        return new Change(
                this,
                with(record().joinedBy(arrival, rescored)),
                List.of(event),
                notices,
                arrival.toKeep().orElse(null));
    }

    /**
     * Came in again, ready: handed off as a new cycle, or disqualified where it has had all of them.
     *
     * @param handOff as for a first time
     */
    default Change receiveReady(Arrival arrival, Scorecard rescored, HandOff handOff) {
        return new Comeback(this, ending()).with(arrival, rescored, handOff);
    }
}

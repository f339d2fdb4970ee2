package dev.baton.lead;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Nobody works it, and a ready submission brings it back. */
public sealed interface DormantLead extends SettledLead permits RejectedLead, DisqualifiedLead, RecycledLead, LostLead {

    DormantLead with(LeadRecord newer);

    @Override
    default Optional<Claim> claim() {
        return Optional.empty();
    }

    /**
     * It was not meant like that: it is as it was before.
     *
     * @param what type of the event that is taken back
     * @param next what its owner meant to do next then; null for nothing
     */
    default Change undo(Actor by, Instant at, String what, @Nullable NextStep next) {
        return ending().undone(this, by, at, what, next);
    }

    /** Whoever comes in with its e-mail address is not held for that any more; it stays as it is until they do. */
    default Change lift(Actor by, Instant at) {
        Event event = new Aftermath.Lifted(at, by);
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

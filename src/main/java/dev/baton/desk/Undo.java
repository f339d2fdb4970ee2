package dev.baton.desk;

import dev.baton.lead.Actor;
import dev.baton.lead.Aftermath;
import dev.baton.lead.Change;
import dev.baton.lead.Dispute;
import dev.baton.lead.Event;
import dev.baton.lead.HeldLead;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadBook;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.LostLead;
import dev.baton.lead.OwnedLead;
import dev.baton.lead.QualifiedLead;
import dev.baton.lead.Refusal;
import dev.baton.lead.Refusal.NotUndone.Why;
import dev.baton.lead.TurnedDownLead;
import dev.baton.lead.Undoing;
import dev.baton.lead.UserId;
import dev.baton.lead.WonLead;
import dev.baton.lead.WorkingLead;
import dev.baton.team.Team;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Whoever claimed, touched, turned down, qualified, won or lost a lead takes that back within ten minutes, if nothing followed:
 * the lead is as it was before. One move is taken back and not another one behind it, so that two clicks are not two.
 */
public final class Undo {

    private static final Duration WITHIN = Duration.ofMinutes(10);

    private final LeadBook book;
    private final StillDue stillDue;
    private final Clock clock;

    public Undo(LeadBook book, Team team, Clock clock) {
        this.book = book;
        this.stillDue = new StillDue(team);
        this.clock = clock;
    }

    /** @param requestKey names the request, so that a repeated delivery takes back once */
    public Outcome undo(LeadNumber number, UserId who, String requestKey) {
        return new Move(book).make(number, requestKey, lead -> decide(lead, who));
    }

    /** Whether {@link #undo} would take something back now. */
    public boolean isPossible(Lead lead, UserId who) {
        return decide(lead, who) instanceof Move.Decision.Do;
    }

    private Move.Decision decide(Lead lead, UserId who) {
        Actor by = new Actor.Person(who);
        Instant now = clock.instant();
        Retrace retrace = new Retrace(book.history(lead.number()));
        Optional<LastMove> last = retrace.move();
        if (last.isEmpty()) {
            return nothing(lead, by, retrace, now.minus(WITHIN));
        }
        LastMove move = last.get();
        if (!move.made().by().equals(by)) {
            return refuse(lead, Why.NOT_THEIRS, retrace, move.made());
        }
        if (now.isAfter(move.made().at().plus(WITHIN))) {
            return refuse(lead, Why.TOO_LATE, retrace, move.made());
        }
        List<Event> before = retrace.before(move);
        Planned planned = Planned.in(before);
        String what = move.kind() == LastMove.Kind.TOUCH_AND_CLAIM
                ? "claimed"
                : move.made().type();
        Undoing undoing = new Undoing(by, now, what, move.events(), planned.next(), planned.offer());
        return undone(lead, move.kind(), undoing, before)
                .map(change -> stillDue.in(change, before))
                .<Move.Decision>map(Move.Decision.Do::new)
                // The lead is older than its history, so what it was taken for is not what it is.
                .orElseGet(() -> refuse(lead, Why.FOLLOWED, retrace, move.made()));
    }

    private static Optional<Change> undone(Lead lead, LastMove.Kind kind, Undoing undoing, List<Event> before) {
        return switch (kind) {
            case CLAIM -> as(OwnedLead.class, lead).map(owned -> owned.undoClaim(undoing));
            case TOUCH -> as(WorkingLead.class, lead).map(working -> working.undoTouch(undoing));
            case TOUCH_AND_CLAIM -> as(WorkingLead.class, lead).map(working -> working.undoTouchAndClaim(undoing));
            case TURN_DOWN ->
                as(TurnedDownLead.class, lead)
                        .map(down -> down.undo(undoing))
                        .or(() -> as(HeldLead.class, lead).flatMap(held -> held.undo(undoing)));
            case QUALIFY -> as(QualifiedLead.class, lead).map(qualified -> qualified.undo(undoing));
            case WIN ->
                as(WonLead.class, lead)
                        .flatMap(won -> Planned.qualified(before).map(qualified -> won.undo(undoing, qualified)));
            case LOSE ->
                as(LostLead.class, lead)
                        .flatMap(lost -> Planned.qualified(before).map(qualified -> lost.undo(undoing, qualified)));
        };
    }

    private static <T extends Lead> Optional<T> as(Class<T> state, Lead lead) {
        return Optional.of(lead).filter(state::isInstance).map(state::cast);
    }

    private static Move.Decision nothing(Lead lead, Actor by, Retrace retrace, Instant since) {
        Event newest = retrace.newest();
        if (newest instanceof Aftermath.Undone && newest.by().equals(by)) {
            return refuse(lead, Why.ALREADY, retrace, newest);
        }
        return retrace.madeBy(by, since)
                .map(made -> made instanceof Event.TurnedDown
                                && made.at().equals(newest.at())
                                && !(newest instanceof Dispute)
                        ? refuse(lead, Why.TOLD, retrace, made)
                        : refuse(lead, Why.FOLLOWED, retrace, newest))
                .orElseGet(() -> new Move.Decision.Refuse(new Refusal.NotUndone(lead, Why.NOTHING, null, List.of())));
    }

    private static Move.Decision refuse(Lead lead, Why why, Retrace retrace, Event what) {
        return new Move.Decision.Refuse(new Refusal.NotUndone(lead, why, what, retrace.before(what)));
    }
}

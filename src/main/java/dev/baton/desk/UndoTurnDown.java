package dev.baton.desk;

import dev.baton.lead.Actor;
import dev.baton.lead.Change;
import dev.baton.lead.DormantLead;
import dev.baton.lead.Event;
import dev.baton.lead.FollowUp;
import dev.baton.lead.HeldLead;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadBook;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.NextStep;
import dev.baton.lead.Refusal;
import dev.baton.lead.UserId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whoever turned a lead down takes it back within ten minutes, if nothing followed. What went to others at once (another
 * channel, another lead, marketing, a suppression) is not taken back like that.
 */
public final class UndoTurnDown {

    private static final Duration WITHIN = Duration.ofMinutes(10);

    private final LeadBook book;
    private final Clock clock;

    public UndoTurnDown(LeadBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /** @param requestKey names the request, so that a repeated delivery takes back once */
    public Outcome undo(LeadNumber number, UserId who, String requestKey) {
        return new Move(book).make(number, requestKey, lead -> decide(lead, who));
    }

    private Move.Decision decide(Lead lead, UserId who) {
        List<Event> history = book.history(lead.number());
        Optional<Event.TurnedDown> last = history.stream()
                .filter(Event.TurnedDown.class::isInstance)
                .map(Event.TurnedDown.class::cast)
                .reduce((earlier, later) -> later);
        if (last.isEmpty()) {
            return refuse(lead, "Nobody turned it down.");
        }
        Event.TurnedDown down = last.get();
        Actor by = new Actor.Person(who);
        Instant now = clock.instant();
        if (!down.by().equals(by)) {
            return refuse(lead, "Only whoever turned it down can take that back.");
        }
        if (now.isAfter(down.at().plus(WITHIN))) {
            return refuse(
                    lead, "That was more than ten minutes ago. It comes back when the person comes in again, ready.");
        }
        List<Event> since = history.subList(history.lastIndexOf(down) + 1, history.size());
        if (!since.stream().allMatch(UndoTurnDown::isQuiet)) {
            return refuse(lead, "Others were told of it already, or something has happened since.");
        }
        return undone(lead, by, now, down.type(), next(history))
                .<Move.Decision>map(Move.Decision.Do::new)
                .orElseGet(() -> refuse(lead, "It is not turned down any more."));
    }

    private static Optional<Change> undone(Lead lead, Actor by, Instant at, String what, @Nullable NextStep next) {
        if (lead instanceof DormantLead dormant) {
            return Optional.of(dormant.undo(by, at, what, next));
        }
        return lead instanceof HeldLead held ? held.undo(by, at, what, next) : Optional.empty();
    }

    private static boolean isQuiet(Event event) {
        return event instanceof Event.Recycled || event instanceof Event.HeldBack;
    }

    /** What its owner meant to do next before they turned it down. */
    private static @Nullable NextStep next(List<Event> history) {
        NextStep next = null;
        for (Event event : history) {
            if (event instanceof Event.Touched touched) {
                next = touched.next();
            } else if (event instanceof FollowUp.StepMoved moved) {
                next = moved.next();
            } else if (event instanceof Event.HandedOff
                    || event instanceof Event.Released
                    || event instanceof Event.Claimed) {
                next = null;
            }
        }
        return next;
    }

    private static Move.Decision refuse(Lead lead, String problem) {
        return new Move.Decision.Refuse(new Refusal.NotLikeThis(lead.number(), null, problem));
    }
}

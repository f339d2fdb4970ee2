package dev.baton.lead;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A contested reject as it stands.
 *
 * @param reject   what is contested
 * @param answered whether the rejecter has said something to it
 * @param late     what was told of the time that has run without a ruling
 * @param over     what ended it; null while it is open
 */
public record DisputeCase(
        Event.TurnedDown reject,
        Dispute.Raised raised,
        boolean answered,
        Set<Dispute.Stage> late,
        @Nullable Dispute over) {

    public DisputeCase {
        late = Set.copyOf(late);
    }

    /** The latest one; empty for a lead of which no reject was ever contested. */
    public static Optional<DisputeCase> last(List<Event> history) {
        int place = history.size() - 1;
        while (place >= 0 && !(history.get(place) instanceof Dispute.Raised)) {
            place--;
        }
        return place < 0 ? Optional.empty() : Optional.of(at(place, history));
    }

    /** @param history of the lead, in which {@code raised} is */
    public static DisputeCase of(Dispute.Raised raised, List<Event> history) {
        return at(history.lastIndexOf(raised), history);
    }

    /** The one that waits for a ruling. */
    public static Optional<DisputeCase> open(List<Event> history) {
        return last(history).filter(DisputeCase::isOpen);
    }

    private static DisputeCase at(int place, List<Event> history) {
        Dispute.Raised raised = (Dispute.Raised) history.get(place);
        List<Event> since = history.subList(place + 1, history.size());
        Event.TurnedDown reject =
                Rejection.last(history.subList(0, place)).orElseThrow().event();
        boolean answered = since.stream().anyMatch(Dispute.Answered.class::isInstance);
        Set<Dispute.Stage> late = since.stream()
                .filter(Dispute.Late.class::isInstance)
                .map(event -> ((Dispute.Late) event).stage())
                .collect(Collectors.toSet());
        Dispute over = since.stream()
                .filter(DisputeCase::ends)
                .map(Dispute.class::cast)
                .findFirst()
                .orElse(null);
        return new DisputeCase(reject, raised, answered, late, over);
    }

    /** Whether nothing is to be decided any more once this happened. */
    public static boolean ends(Event event) {
        return event instanceof Dispute
                && !(event instanceof Dispute.Raised
                        || event instanceof Dispute.Answered
                        || event instanceof Dispute.Late);
    }

    public boolean isOpen() {
        return over == null;
    }

    /** Whether the next in line may decide, too. */
    public boolean passedOn() {
        return late.contains(Dispute.Stage.PASSED_ON);
    }

    /** Neither of them decides it. */
    public Set<UserId> parties() {
        return Set.of(disputer(), rejecter());
    }

    public UserId disputer() {
        return ((Actor.Person) raised.by()).id();
    }

    public UserId rejecter() {
        return raised.rejecter();
    }
}

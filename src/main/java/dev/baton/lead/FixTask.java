package dev.baton.lead;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What marketing is asked to mend of a lead, and what became of that.
 *
 * @param over      what ended it; null while it waits, or where nothing of the lead's own did
 * @param handedOff whether the lead went to sales again with that
 * @param leftAlone whether nobody is to contact this person by now, or they were closed as no buyer under another number
 */
public record FixTask(Aftermath.FixAsked asked, @Nullable Event over, boolean handedOff, boolean leftAlone) {

    /** @param history of the lead, in which {@code asked} is */
    public static FixTask of(Aftermath.FixAsked asked, List<Event> history, boolean leftAlone) {
        List<Event> since = history.subList(history.lastIndexOf(asked) + 1, history.size());
        Optional<Event> over = since.stream().filter(FixTask::ends).findFirst();
        boolean handedOff = over.map(end -> since.subList(since.indexOf(end), since.size()).stream()
                        .limit(2)
                        .anyMatch(Event.HandedOff.class::isInstance))
                .orElse(false);
        return new FixTask(asked, over.orElse(null), handedOff, leftAlone);
    }

    /** The last one that there was; empty for a lead of which nobody asked such a thing. */
    public static Optional<FixTask> last(List<Event> history, boolean leftAlone) {
        return history.stream()
                .filter(Aftermath.FixAsked.class::isInstance)
                .map(Aftermath.FixAsked.class::cast)
                .reduce((earlier, later) -> later)
                .map(asked -> of(asked, history, leftAlone));
    }

    public boolean isOpen() {
        return over == null && !leftAlone;
    }

    /** Whether nothing is to be mended any more once this happened. */
    public static boolean ends(Event event) {
        return event instanceof Aftermath.Fixed
                || event instanceof Aftermath.Undone
                || event instanceof Event.HandedOff
                || event instanceof Event.TurnedDown
                || event instanceof Event.Merged
                || event instanceof Dispute.Reopening;
    }
}

package dev.baton.lead;

import java.util.ArrayList;
import java.util.List;

/** A lead goes on while its reject is contested: there is nothing to decide any more, and both sides are told. */
public record Overtaking(UserId disputer, UserId rejecter) {

    /** Whether such a change leaves nothing to decide. */
    public static boolean by(Change change) {
        Lead after = change.after();
        return change.before() instanceof DisputableLead before
                && change.events().stream().noneMatch(Dispute.class::isInstance)
                && (before.state() != after.state()
                        || !before.handOff().equals(after.handOff())
                        || change.events().stream().anyMatch(Overtaking::closes));
    }

    private static boolean closes(Event event) {
        return event instanceof Aftermath.SamePerson || event instanceof Aftermath.Suppressed;
    }

    /** The change with that in it. */
    public Change in(Change change) {
        HandOff contested = change.previous().flatMap(Lead::handOff).orElseThrow();
        Dispute overtaken = new Dispute.Overtaken(change.events().get(0).at(), new Actor.Baton(), contested.cycle());
        List<Event> events = new ArrayList<>(change.events());
        events.add(overtaken);
        List<Notice> notices = new ArrayList<>(change.notices());
        notices.add(new Notice.ThreadLine(overtaken, contested));
        notices.add(new Notice.DisputeNews(overtaken, disputer));
        notices.add(new Notice.DisputeNews(overtaken, rejecter));
        return new Change(change.before(), change.after(), events, notices, change.submission(), change.typed());
    }
}

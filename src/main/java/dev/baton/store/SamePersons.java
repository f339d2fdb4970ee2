package dev.baton.store;

import dev.baton.lead.Actor;
import dev.baton.lead.Aftermath;
import dev.baton.lead.Change;
import dev.baton.lead.Event;
import dev.baton.lead.HandedOffLead;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.LeftAlone;
import dev.baton.lead.RecycledLead;
import dev.baton.lead.Suppression;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Whoever wants nobody to contact them again is closed under every number that they are known by, in the same commit. */
final class SamePersons {

    private final Handle handle;
    private final KnownAs known;

    SamePersons(Handle handle) {
        this.handle = handle;
        this.known = new KnownAs(handle);
    }

    /** The next lead to be closed because of a change that is stored; empty once that is all. */
    Optional<Change> closedBy(Change change) {
        LeadNumber number = change.after().number();
        Event newest = change.events().get(change.events().size() - 1);
        if (saysForGood(change.events())) {
            LeftAlone leftAlone = new LeftAlone(number, said(number), newest.by(), newest.at());
            return known.others(number, known.of(number)).stream()
                    .flatMap(other -> closing(other, leftAlone).stream())
                    .findFirst();
        }
        if (!FactsRows.areNew(change)) {
            return Optional.empty();
        }
        return Optional.of(change.after())
                .filter(SamePersons::mayBeWorked)
                .flatMap(this::whoSaidSoBefore)
                .flatMap(as -> known.find(number)
                        .filter(SamePersons::mayBeWorked)
                        .flatMap(lead -> closing(lead, new LeftAlone(as, said(as), new Actor.Baton(), newest.at()))));
    }

    /** It turned out just now that it is somebody who wanted to be left alone. */
    private Optional<LeadNumber> whoSaidSoBefore(Lead lead) {
        return new Suppressions(handle)
                .of(lead.number(), lead.facts().identities())
                .filter(Suppression::forGood)
                .map(Suppression::by);
    }

    private Optional<Change> closing(Lead lead, LeftAlone leftAlone) {
        boolean already =
                !mayBeWorked(lead) && saysSo(EventRows.of(handle, lead.number().value()));
        return already ? Optional.empty() : lead.match(leftAlone);
    }

    private static boolean saysSo(List<Event> events) {
        return saysForGood(events) || events.stream().anyMatch(Aftermath.SamePerson.class::isInstance);
    }

    private static boolean mayBeWorked(Lead lead) {
        return lead instanceof HandedOffLead || lead instanceof RecycledLead;
    }

    /** How that lead was turned down when they said so. */
    private Event.TurnedDown said(LeadNumber lead) {
        List<Event> history = EventRows.of(handle, lead.value());
        int place = history.size() - 1;
        while (place > 0 && !saysForGood(history.subList(place, place + 1))) {
            place--;
        }
        // A suppression of spam that became one for good used to keep the number of the spam.
        place = place == 0 ? history.size() - 1 : place;
        while (!(history.get(place) instanceof Event.TurnedDown)) {
            if (history.get(place) instanceof Aftermath.SamePerson same) {
                return said(same.as());
            }
            place--;
        }
        return (Event.TurnedDown) history.get(place);
    }

    private static boolean saysForGood(List<Event> events) {
        return events.stream().anyMatch(event -> event instanceof Aftermath.Suppressed said && said.forGood());
    }
}

package dev.baton.store;

import dev.baton.lead.Change;
import dev.baton.lead.Event;
import dev.baton.lead.HandOff;
import dev.baton.lead.OfferEvent;
import dev.baton.lead.OpenLead;
import dev.baton.routing.OfferDecision;
import dev.baton.routing.OfferRules;
import dev.baton.sla.BusinessHours;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Decides to whom a lead is offered, in the transaction that hands it off or ends its last offer: neither two processes
 * nor two leads that come in at once see the same rep's turn.
 */
final class Offers {

    private final @Nullable OfferRules rules;

    /** @param rules null where nothing is ever offered to anybody in particular */
    Offers(@Nullable OfferRules rules) {
        this.rules = rules;
    }

    /** The change with the offer that follows from it, if one does. */
    Change on(Handle handle, Change change) {
        Optional<Event> occasion = change.events().stream()
                .filter(event -> event instanceof Event.HandedOff || event instanceof OfferEvent.OfferEnded)
                .findFirst();
        if (rules == null || occasion.isEmpty() || !(change.after() instanceof OpenLead lead)) {
            return change;
        }
        StoredCircumstances circumstances = new StoredCircumstances(
                handle, lead, rules.roster(lead.committed()), occasion.get().at());
        OfferDecision.Decided decided = new OfferDecision(
                        rules,
                        lead,
                        history(handle, change),
                        circumstances,
                        occasion.get().at())
                .decide();
        if (decided.rotation() != null) {
            circumstances.keep(decided.rotation());
        }
        return decided.offering().in(change, occasion.get().at());
    }

    /** In which what is promised of a lead with this hand-off runs; without rules, always. */
    BusinessHours hours(HandOff handOff) {
        return rules == null ? BusinessHours.always(ZoneOffset.UTC) : rules.hours(handOff);
    }

    private static List<Event> history(Handle handle, Change change) {
        List<Event> history = new ArrayList<>(
                change.before() == null
                        ? List.of()
                        : EventRows.of(handle, change.after().number().value()));
        history.addAll(change.events());
        return history;
    }
}

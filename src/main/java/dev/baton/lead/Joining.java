package dev.baton.lead;

import java.util.function.Supplier;

/**
 * What something that came in makes of the lead it is for.
 *
 * @param rescored the lead's facts with what came in
 * @param handOff  as for a first time; asked for where the lead is handed off because of this
 */
public record Joining(Arrival arrival, Scorecard rescored, Supplier<HandOff> handOff) implements Lead.Phases<Change> {

    @Override
    public Change held(HeldLead lead) {
        return rescored.ready() ? lead.receiveReady(arrival, rescored, handOff.get()) : lead.receive(arrival, rescored);
    }

    @Override
    public Change open(OpenLead lead) {
        return lead.receive(arrival, rescored);
    }

    @Override
    public Change owned(OwnedLead lead) {
        return lead.receive(arrival, rescored);
    }

    @Override
    public Change settled(SettledLead lead) {
        if (lead instanceof PursuedLead pursued) {
            return pursued.receive(arrival, rescored);
        }
        if (lead instanceof DormantLead dormant) {
            return rescored.ready()
                    ? dormant.receiveReady(arrival, rescored, handOff.get())
                    : dormant.receive(arrival, rescored);
        }
        throw new IllegalArgumentException(lead.number() + " was merged; what comes in is its survivor's");
    }
}

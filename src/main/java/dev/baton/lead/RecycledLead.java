package dev.baton.lead;

import java.time.Instant;

/** Parked until a date, then handed off again. */
public record RecycledLead(LeadRecord record, Ending ending, Instant until) implements TurnedDownLead {

    /**
     * Its date has come.
     *
     * @param handOff as for a first time
     */
    public Change handOffAgain(HandOff handOff) {
        return new Comeback(this, ending).onTime(handOff);
    }

    @Override
    public DormantLead with(LeadRecord newer) {
        return new RecycledLead(newer, ending, until);
    }

    @Override
    public State state() {
        return State.RECYCLED;
    }

    @Override
    public <T> T match(Cases<T> cases) {
        return cases.recycled(this);
    }
}

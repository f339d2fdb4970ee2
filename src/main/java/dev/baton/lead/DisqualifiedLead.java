package dev.baton.lead;

/** Worked, and found not to be a buyer for now. */
public record DisqualifiedLead(LeadRecord record, Ending ending) implements TurnedDownLead {

    @Override
    public DisqualifiedLead with(LeadRecord newer) {
        return new DisqualifiedLead(newer, ending);
    }

    @Override
    public State state() {
        return State.DISQUALIFIED;
    }

    @Override
    public <T> T match(Cases<T> cases) {
        return cases.disqualified(this);
    }
}

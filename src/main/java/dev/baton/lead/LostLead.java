package dev.baton.lead;

/** The opportunity came to nothing. */
public record LostLead(LeadRecord record, Ending ending) implements DormantLead {

    @Override
    public DormantLead with(LeadRecord newer) {
        return new LostLead(newer, ending);
    }

    @Override
    public State state() {
        return State.LOST;
    }

    @Override
    public <T> T match(Cases<T> cases) {
        return cases.lost(this);
    }
}

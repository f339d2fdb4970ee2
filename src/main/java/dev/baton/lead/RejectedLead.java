package dev.baton.lead;

/** Its hand-off was at fault. */
public record RejectedLead(LeadRecord record, Ending ending) implements DormantLead {

    @Override
    public DormantLead with(LeadRecord newer) {
        return new RejectedLead(newer, ending);
    }

    @Override
    public State state() {
        return State.REJECTED;
    }

    @Override
    public <T> T match(Cases<T> cases) {
        return cases.rejected(this);
    }
}

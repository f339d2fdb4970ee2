package dev.baton.lead;

/** The opportunity became a customer. */
public record WonLead(LeadRecord record, Ending ending) implements PursuedLead {

    @Override
    public PursuedLead with(LeadRecord newer) {
        return new WonLead(newer, ending);
    }

    @Override
    public State state() {
        return State.WON;
    }

    @Override
    public <T> T match(Cases<T> cases) {
        return cases.won(this);
    }
}

package dev.baton.lead;

import java.util.List;

/** A rep owns it and has not tried to reach it yet. */
public record ClaimedLead(LeadRecord record, HandOff committed, Claim owned) implements OwnedLead {

    @Override
    public List<Touch> touches() {
        return List.of();
    }

    @Override
    public OwnedLead with(LeadRecord newer) {
        return new ClaimedLead(newer, committed, owned);
    }

    @Override
    public State state() {
        return State.CLAIMED;
    }

    @Override
    public <T> T match(Cases<T> cases) {
        return cases.claimed(this);
    }
}

package dev.baton.lead;

import java.util.Optional;

/**
 * The same person as another lead, which has its submissions now.
 *
 * @param survivor may have been merged itself since
 */
public record MergedLead(LeadRecord record, Ending ending, LeadNumber survivor) implements SettledLead {

    @Override
    public Optional<Claim> claim() {
        return Optional.empty();
    }

    @Override
    public State state() {
        return State.MERGED;
    }

    @Override
    public <T> T match(Cases<T> cases) {
        return cases.merged(this);
    }
}

package dev.baton.store;

import dev.baton.lead.OpenLead;
import dev.baton.routing.Candidate;
import dev.baton.routing.Circumstances;
import dev.baton.routing.RosterRule;
import dev.baton.routing.Rotation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What a decision about one lead's offer asks the database, at most once each, in the decision's transaction. */
final class StoredCircumstances implements Circumstances {

    private final Handle handle;
    private final OpenLead lead;
    private final RosterRule rule;
    private final Instant at;
    private @Nullable List<Candidate> candidates;
    private @Nullable Rotation taken;

    StoredCircumstances(Handle handle, OpenLead lead, RosterRule rule, Instant at) {
        this.handle = handle;
        this.lead = lead;
        this.rule = rule;
        this.at = at;
    }

    @Override
    public List<Candidate> candidates() {
        List<Candidate> known = candidates;
        if (known == null) {
            known = new Candidates(handle, rule).of(roster(), at);
            candidates = known;
        }
        return known;
    }

    @Override
    public List<Colleague> colleagues() {
        return Colleagues.of(handle, lead);
    }

    @Override
    public Rotation rotation() {
        Rotation rotation = RotationRows.take(handle, named());
        taken = rotation;
        return rotation;
    }

    /** Somebody had a turn. */
    void keep(Rotation after) {
        RotationRows.keep(handle, named(), Optional.ofNullable(taken).orElseThrow(), after);
    }

    private @Nullable String roster() {
        return lead.committed().route().roster();
    }

    private String named() {
        return Optional.ofNullable(roster()).orElseThrow(() -> new IllegalStateException("No roster, no turns"));
    }
}

package dev.baton.intake.csv;

import dev.baton.lead.Event;
import dev.baton.lead.Facts;
import dev.baton.lead.Identity;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadBook;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.Suppression;
import dev.baton.lead.Work;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The lead book before the first lead, to rehearse an import where there is no database yet. */
public final class NoLeads implements LeadBook {

    @Override
    public Optional<Lead> find(LeadNumber number) {
        return Optional.empty();
    }

    @Override
    public Optional<Lead> findByIdentity(List<Identity> identities) {
        return Optional.empty();
    }

    @Override
    public boolean hasOthersAt(String emailDomain, LeadNumber lead) {
        return false;
    }

    @Override
    public boolean isSuppressed(List<Identity> identities) {
        return false;
    }

    @Override
    public Optional<Suppression> suppression(LeadNumber lead, List<Identity> also) {
        return Optional.empty();
    }

    @Override
    public Optional<String> askedDomain(LeadNumber lead) {
        return Optional.empty();
    }

    @Override
    public Optional<Facts> factsBeforeReject(LeadNumber lead) {
        return Optional.empty();
    }

    @Override
    public List<Event> history(LeadNumber number) {
        return List.of();
    }

    @Override
    public Optional<Repeated> carriedOut(String requestKey) {
        return Optional.empty();
    }

    @Override
    public <T> T inTurn(LeadNumber lead, Supplier<T> move) {
        return move.get();
    }

    @Override
    public CommitResult commit(Work work) {
        throw new UnsupportedOperationException("There is no database to store a lead in");
    }
}

package dev.baton.intake.csv;

import dev.baton.lead.Change;
import dev.baton.lead.Event;
import dev.baton.lead.Facts;
import dev.baton.lead.Identity;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadBook;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.Once;
import dev.baton.lead.Suppression;
import dev.baton.lead.Work;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A lead book that shows what would become of the leads and stores nothing. It keeps what it was told in memory, on top
 * of the real book, so that the second row of a person finds the first. For one thread.
 */
final class Rehearsal implements LeadBook {

    /** Numbers that no real lead will have. */
    private static final long FIRST_NUMBER = 1L << 60;

    private final LeadBook real;
    private final Map<LeadNumber, Lead> leads = new HashMap<>();
    private final Map<Identity, LeadNumber> numbers = new HashMap<>();
    private final Set<String> requests = new HashSet<>();

    Rehearsal(LeadBook real) {
        this.real = real;
    }

    @Override
    public Optional<Lead> find(LeadNumber number) {
        Lead rehearsed = leads.get(number);
        return rehearsed == null ? real.find(number) : Optional.of(rehearsed);
    }

    @Override
    public Optional<Lead> findByIdentity(List<Identity> identities) {
        for (Identity identity : identities) {
            LeadNumber rehearsed = numbers.get(identity);
            Optional<Lead> lead = rehearsed == null
                    ? real.findByIdentity(List.of(identity)).flatMap(known -> find(known.number()))
                    : find(rehearsed);
            if (lead.isPresent()) {
                return lead;
            }
        }
        return Optional.empty();
    }

    @Override
    public boolean hasOthersAt(String emailDomain, LeadNumber lead) {
        return real.hasOthersAt(emailDomain, lead);
    }

    @Override
    public boolean isSuppressed(List<Identity> identities) {
        return real.isSuppressed(identities);
    }

    @Override
    public Optional<Suppression> suppression(LeadNumber lead, List<Identity> also) {
        return real.suppression(lead, also);
    }

    @Override
    public Optional<String> askedDomain(LeadNumber lead) {
        return real.askedDomain(lead);
    }

    @Override
    public Optional<Facts> factsBeforeReject(LeadNumber lead) {
        return real.factsBeforeReject(lead);
    }

    @Override
    public List<Event> history(LeadNumber number) {
        return real.history(number);
    }

    @Override
    public Optional<Repeated> carriedOut(String requestKey) {
        return requests.contains(requestKey)
                ? Optional.of(new Repeated(requestKey, "", ""))
                : real.carriedOut(requestKey);
    }

    @Override
    public <T> T inTurn(LeadNumber lead, Supplier<T> move) {
        return real.inTurn(lead, move);
    }

    @Override
    public CommitResult commit(Work work) {
        for (Once once : work.onces()) {
            Optional<Repeated> earlier = carriedOut(once.key());
            if (earlier.isPresent()) {
                return earlier.get();
            }
            requests.add(once.key());
        }
        List<Lead> after = new ArrayList<>();
        for (Work.Admission admission : work.admissions()) {
            Lead lead =
                    admission.apply(new LeadNumber(FIRST_NUMBER + leads.size())).after();
            // Whoever admits a lead has just found that nobody is known by its identities.
            lead.facts().identities().forEach(identity -> numbers.put(identity, lead.number()));
            after.add(lead);
        }
        for (Change change : work.changes()) {
            Lead lead = change.after();
            lead.facts().identities().stream()
                    .filter(identity -> findByIdentity(List.of(identity)).isEmpty())
                    .forEach(identity -> numbers.put(identity, lead.number()));
            after.add(lead);
        }
        after.forEach(lead -> leads.put(lead.number(), lead));
        return new Committed(after);
    }
}

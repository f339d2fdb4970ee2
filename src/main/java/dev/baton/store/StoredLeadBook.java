package dev.baton.store;

import dev.baton.lead.Event;
import dev.baton.lead.Facts;
import dev.baton.lead.Identity;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadBook;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.Once;
import dev.baton.lead.Suppression;
import dev.baton.lead.Work;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;

/** The leads in the database. */
final class StoredLeadBook implements LeadBook {

    private final Reads reads;
    private final Writes writes;
    private final CommitListeners listeners;
    private final Clock clock;
    private final Offers offers;
    private final Turns turns;

    /** What commits go through. */
    record Commits(Writes writes, CommitListeners listeners, Turns turns) {}

    StoredLeadBook(Reads reads, Commits commits, Clock clock, Offers offers) {
        this.reads = reads;
        this.writes = commits.writes();
        this.listeners = commits.listeners();
        this.turns = commits.turns();
        this.clock = clock;
        this.offers = offers;
    }

    @Override
    public Optional<Lead> find(LeadNumber number) {
        return reads.read(handle -> new KnownAs(handle).find(number));
    }

    @Override
    public Optional<Lead> findByIdentity(List<Identity> identities) {
        return reads.read(handle -> {
            for (Identity identity : identities) {
                Optional<Lead> known = handle.createQuery(LeadMapper.SELECT + """
                                join lead_identity i on i.lead = l.number
                                where i.value = :value and i.kind = :kind
                                """)
                        .bind("value", identity.value())
                        .bind("kind", FactsRows.code(identity.kind()))
                        .map(new LeadMapper())
                        .findOne();
                if (known.isPresent()) {
                    return known;
                }
            }
            return Optional.empty();
        });
    }

    @Override
    public boolean isSuppressed(List<Identity> identities) {
        return reads.read(handle -> new Suppressions(handle).has(identities));
    }

    @Override
    public Optional<Suppression> suppression(LeadNumber lead, List<Identity> also) {
        return reads.read(handle -> new Suppressions(handle).of(lead, also));
    }

    @Override
    public boolean hasOthersAt(String emailDomain, LeadNumber lead) {
        return reads.read(handle -> SuppressionRows.hasOthersAt(handle, emailDomain, lead));
    }

    @Override
    public Optional<String> askedDomain(LeadNumber lead) {
        return reads.read(handle -> SuppressionRows.asked(handle, lead));
    }

    @Override
    public Optional<Facts> factsBeforeReject(LeadNumber lead) {
        return reads.read(handle -> FactsBefore.of(handle, lead));
    }

    @Override
    public List<Event> history(LeadNumber number) {
        return reads.read(handle -> EventRows.of(handle, number.value()));
    }

    @Override
    public Optional<Repeated> carriedOut(String requestKey) {
        return reads.read(handle -> RequestKeys.earlier(handle, requestKey));
    }

    @Override
    public <T> T inTurn(LeadNumber lead, Supplier<T> move) {
        return turns.of(lead, move);
    }

    @Override
    public CommitResult commit(Work work) {
        Instant now = clock.instant();
        try {
            Stored stored = writes.write(handle -> store(handle, work, now));
            if (stored.owed > 0) {
                listeners.committed();
            }
            return new Committed(stored.leads);
        } catch (NotStored notStored) {
            return notStored.result();
        }
    }

    private Stored store(Handle handle, Work work, Instant now) {
        for (Once once : work.onces()) {
            if (!RequestKeys.take(handle, once, now)) {
                throw new NotStored(RequestKeys.earlier(handle, once.key()).orElseThrow());
            }
        }
        Committing committing = new Committing(handle, offers, now);
        List<Lead> leads = committing.all(work);
        int owed = committing.owed();
        for (Once once : work.onces()) {
            RequestKeys.keepAnswer(handle, once.key(), once.answer().apply(leads));
        }
        return new Stored(leads, owed);
    }

    private record Stored(List<Lead> leads, int owed) {}
}

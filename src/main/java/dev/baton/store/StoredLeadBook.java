package dev.baton.store;

import dev.baton.lead.Aftermath;
import dev.baton.lead.Change;
import dev.baton.lead.Event;
import dev.baton.lead.HandOff;
import dev.baton.lead.Identity;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadBook;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.MergedLead;
import dev.baton.lead.Once;
import dev.baton.lead.Work;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

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
        return reads.read(handle -> handle.createQuery(LeadMapper.SELECT + "where l.number = :number")
                .bind("number", number.value())
                .map(new LeadMapper())
                .findOne());
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
        return reads.read(handle -> SuppressionRows.has(handle, identities));
    }

    @Override
    public boolean hasOthersAt(String emailDomain, LeadNumber lead) {
        return reads.read(handle -> SuppressionRows.hasOthersAt(handle, emailDomain, lead));
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
            return notStored.result;
        }
    }

    private Stored store(Handle handle, Work work, Instant now) {
        for (Once once : work.onces()) {
            if (!RequestKeys.take(handle, once, now)) {
                throw new NotStored(RequestKeys.earlier(handle, once.key()).orElseThrow());
            }
        }
        List<Lead> leads = new ArrayList<>();
        List<Change> made = new ArrayList<>();
        int owed = 0;
        for (Work.Admission admission : work.admissions()) {
            Change change = offers.on(handle, admission.apply(new LeadNumber(Counters.LEAD.next(handle))));
            LeadRows.insert(handle, change.after());
            owed += storeAround(handle, change, now);
            made.add(change);
            leads.add(change.after());
        }
        for (Change asked : work.changes()) {
            Change change = offers.on(handle, asked);
            Lead before = change.previous()
                    .orElseThrow(() -> new IllegalArgumentException("A new lead is an admission, not a change"));
            if (!LeadRows.update(handle, change.after(), before.record().version())
                    || SuppressionRows.comesTooLate(handle, change)) {
                throw new NotStored(new Stale());
            }
            owed += storeAround(handle, change, now);
            made.add(change);
            leads.add(change.after());
        }
        owed += new HomeItems(handle, now).concernedBy(made);
        for (Once once : work.onces()) {
            RequestKeys.keepAnswer(handle, once.key(), once.answer().apply(leads));
        }
        return new Stored(leads, owed);
    }

    /** Everything that belongs to the change beside the lead's own row; returns how many items are owed for it. */
    private static int storeAround(Handle handle, Change change, Instant now) {
        Lead after = change.after();
        long number = after.number().value();
        @Nullable Lead before = change.before();
        OfferRows.keep(handle, before, after);
        boolean admitted = before == null;
        if (before == null || !before.facts().equals(after.facts())) {
            FactsRows.write(handle, number, after.facts());
            boolean allFree =
                    FactsRows.bindIdentities(handle, number, after.facts().identities());
            if ((admitted && !allFree) || mendsToAnothers(handle, change)) {
                throw new NotStored(new Stale());
            }
        }
        if (change.submission() != null) {
            FactsRows.addSubmission(handle, number, after.record().submissions(), change.submission());
        }
        if (after instanceof MergedLead merged && !(before instanceof MergedLead)) {
            FactsRows.moveSubmissions(handle, number, merged.survivor().value());
        }
        Optional<HandOff> handOff = change.newHandOff();
        handOff.ifPresent(frozen -> HandOffRows.freeze(handle, number, frozen));
        List<Long> eventIds = EventRows.append(handle, number, change.events());
        TypedRows.add(handle, number, change, eventIds);
        SuppressionRows.write(handle, change);
        return new Owed(handle, now).insert(change, eventIds);
    }

    /** Somebody may have come in with what was mended since that was looked at. */
    private static boolean mendsToAnothers(Handle handle, Change change) {
        return change.events().stream().anyMatch(Aftermath.Fixed.class::isInstance)
                && FactsRows.areAnothers(
                        handle, change.after(), change.previous().orElseThrow());
    }

    private record Stored(List<Lead> leads, int owed) {}

    /** Thrown so that everything the piece did so far is undone. */
    private static final class NotStored extends RuntimeException {

        private final transient CommitResult result;

        NotStored(CommitResult result) {
            super("Nothing is stored", null, false, false);
            this.result = result;
        }
    }
}

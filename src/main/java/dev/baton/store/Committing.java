package dev.baton.store;

import dev.baton.lead.Aftermath;
import dev.baton.lead.Change;
import dev.baton.lead.ClaimedLead;
import dev.baton.lead.Dispute;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadBook.Stale;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.MergedLead;
import dev.baton.lead.Work;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Stores one piece of work, with all that follows from it, in its transaction. */
final class Committing {

    private final Handle handle;
    private final Offers offers;
    private final Instant now;
    private final List<Change> made = new ArrayList<>();
    private int owed;

    Committing(Handle handle, Offers offers, Instant now) {
        this.handle = handle;
        this.offers = offers;
        this.now = now;
    }

    /**
     * @return what each admission, then each change, made
     * @throws NotStored if it was made from what is not so any more
     */
    List<Lead> all(Work work) {
        if (!work.admissions().isEmpty() || work.changes().stream().anyMatch(Committing::concernsWhoIsSuppressed)) {
            Counters.SUPPRESSION.next(handle);
        }
        List<Lead> leads = new ArrayList<>();
        for (Work.Admission admission : work.admissions()) {
            Change change = offers.on(handle, admission.apply(new LeadNumber(Counters.LEAD.next(handle))));
            LeadRows.insert(handle, change.after(), at(change));
            leads.add(around(change));
        }
        for (Change change : work.changes()) {
            leads.add(change(change));
        }
        owed += new HomeItems(handle, now).concernedBy(made);
        return leads;
    }

    /** How many items are owed because of it. */
    int owed() {
        return owed;
    }

    private static boolean concernsWhoIsSuppressed(Change change) {
        return FactsRows.areNew(change)
                || change.newHandOff().isPresent()
                || change.events().stream()
                        .anyMatch(event -> event instanceof Aftermath.Suppressed
                                || event instanceof Aftermath.DomainSuppressed
                                || event instanceof Dispute.Reopening);
    }

    private Lead change(Change asked) {
        Change change = DisputeRows.overtaken(handle, offers.on(handle, asked));
        Lead before = change.previous()
                .orElseThrow(() -> new IllegalArgumentException("A new lead is an admission, not a change"));
        if (!LeadRows.update(handle, change.after(), before.record().version(), at(change))
                || SuppressionRows.comesTooLate(handle, change)) {
            throw new NotStored(new Stale());
        }
        return around(change);
    }

    private static Instant at(Change change) {
        return change.events().get(change.events().size() - 1).at();
    }

    /** Everything that belongs to the change beside the lead's own row. */
    private Lead around(Change change) {
        Lead after = change.after();
        long number = after.number().value();
        @Nullable Lead before = change.before();
        OfferRows.keep(handle, before, after);
        if (FactsRows.areNew(change)) {
            FactsRows.write(handle, number, after.facts());
            FactsBefore.keep(handle, change);
            new KnownAs(handle).add(after.number(), after.facts().identities());
            boolean allFree =
                    FactsRows.bindIdentities(handle, number, after.facts().identities());
            if ((before == null && !allFree) || mendsToAnothers(change)) {
                throw new NotStored(new Stale());
            }
        }
        if (change.submission() != null) {
            FactsRows.addSubmission(handle, number, after.record().submissions(), change.submission());
        }
        if (after instanceof MergedLead merged && !(before instanceof MergedLead)) {
            FactsRows.moveSubmissions(handle, number, merged.survivor().value());
            new KnownAs(handle).merge(merged.number(), merged.survivor());
        }
        if (new Suppressions(handle).forbid(change)) {
            throw new NotStored(new Stale());
        }
        change.newHandOff().ifPresent(frozen -> HandOffRows.freeze(handle, after, frozen));
        List<Long> eventIds = EventRows.append(handle, number, change.events());
        if (after instanceof ClaimedLead claimed) {
            TouchBy.keep(handle, claimed, offers.hours(claimed.committed()));
        }
        ParkedRows.add(handle, number, change.events(), eventIds);
        CourseRows.keep(handle, change);
        TypedRows.add(handle, number, change, eventIds);
        new FollowRows(handle).follow(change, eventIds);
        SuppressionRows.write(handle, change);
        NewItems items = new NewItems(handle, now);
        new HeardRows(handle, items).follow(change, eventIds);
        new RideRows(handle, items).follow(change);
        owed += items.count();
        owed += new Owed(handle, now).insert(change, eventIds);
        made.add(change);
        return followed(change);
    }

    /** Somebody may have come in with what was mended since that was looked at. */
    private boolean mendsToAnothers(Change change) {
        return change.events().stream().anyMatch(Aftermath.Fixed.class::isInstance)
                && FactsRows.areAnothers(
                        handle, change.after(), change.previous().orElseThrow());
    }

    /** The lead with what follows from the change for it. */
    private Lead followed(Change change) {
        SamePersons samePersons = new SamePersons(handle);
        Optional<Change> closed = samePersons.closedBy(change);
        if (closed.isEmpty()) {
            return change.after();
        }
        while (closed.isPresent()) {
            change(closed.get());
            closed = samePersons.closedBy(change);
        }
        return new KnownAs(handle).find(change.after().number()).orElseThrow();
    }
}

package dev.baton.intake;

import dev.baton.intake.Receipt.Arrival;
import dev.baton.lead.Change;
import dev.baton.lead.Facts;
import dev.baton.lead.HandOff;
import dev.baton.lead.HeldLead;
import dev.baton.lead.Joining;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadBook;
import dev.baton.lead.MergedLead;
import dev.baton.lead.Once;
import dev.baton.lead.OwnFind;
import dev.baton.lead.Scorecard;
import dev.baton.lead.Submission;
import dev.baton.lead.UserId;
import dev.baton.lead.Work;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One lead in: a new person becomes a lead, held or handed off; a known one gets a submission on the lead they have,
 * which is scored again.
 */
public final class ReceiveLead {

    /** Every round that is lost means that a move of the lead won, or a submission to another process. */
    private static final int ROUNDS = 50;

    private final LeadBook book;
    private final Rules rules;
    private final OneAtATime persons = new OneAtATime();

    public ReceiveLead(LeadBook book, Rules rules) {
        this.book = book;
        this.rules = rules;
    }

    /**
     * Takes the submission; when this returns, it is on disk.
     *
     * @param requestKey names the request, so that a repeated one adds nothing; null where repeating adds a submission
     */
    public Receipt receive(Submission submission, @Nullable String requestKey) {
        return receive(new Coming(submission, null), requestKey);
    }

    /**
     * The same for somebody whom a rep found, who has the lead in the same commit, ready or not: a new one, or one that was
     * never in front of sales. Any other goes the usual way, and so does whoever is suppressed.
     */
    public Receipt receiveOwn(Submission submission, UserId rep, String requestKey) {
        return receive(new Coming(submission, rep), requestKey);
    }

    /** @param finder the rep who found the person; null where nobody in particular did */
    private record Coming(Submission submission, @Nullable UserId finder) {}

    private Receipt receive(Coming coming, @Nullable String requestKey) {
        Taking taking = takeInTurn(coming, (work, arrival) -> requestKey == null ? work : work.once(requestKey));
        return taking.result() instanceof LeadBook.Committed committed
                ? new Receipt(committed.leads().get(0), taking.arrival())
                : new Receipt(earlier(coming.submission()), Arrival.REPEATED);
    }

    /**
     * Takes the submission of a request that may have come before. What the sender is told is kept in the same
     * transaction, so that the request is told the same whenever it comes again, even if it never heard it.
     *
     * @param tell pure, quick, and without a word about who the lead is
     */
    public Reception receiveOnce(Submission submission, RequestName name, Function<Receipt, String> tell) {
        Taking taking = takeInTurn(
                new Coming(submission, null),
                (work, arrival) -> work.once(
                        new Once(name.key(), name.asked(), leads -> tell.apply(new Receipt(leads.get(0), arrival)))));
        if (taking.result() instanceof LeadBook.Repeated earlier) {
            return earlier.asked().equals(name.asked())
                    ? new Reception.Again(earlier.answer())
                    : new Reception.NameUsed();
        }
        Lead lead = ((LeadBook.Committed) taking.result()).leads().get(0);
        return new Reception.First(new Receipt(lead, taking.arrival()));
    }

    /** A result that is not {@link LeadBook.Stale}, and what the submission had found. */
    private record Taking(LeadBook.CommitResult result, Arrival arrival) {}

    private Taking takeInTurn(Coming coming, BiFunction<Work, Arrival, Work> named) {
        return persons.about(coming.submission().facts().identities(), () -> take(coming, named));
    }

    private Taking take(Coming coming, BiFunction<Work, Arrival, Work> named) {
        for (int round = 0; round < ROUNDS; round++) {
            Optional<Lead> known = known(coming.submission());
            Work work =
                    known.map(lead -> Work.of(join(lead, coming))).orElseGet(() -> Work.admitting(admission(coming)));
            Arrival arrival = known.isPresent() ? Arrival.KNOWN : Arrival.NEW;
            LeadBook.CommitResult result = book.commit(named.apply(work, arrival));
            if (!(result instanceof LeadBook.Stale)) {
                return new Taking(result, arrival);
            }
        }
        throw new IllegalStateException("A lead changed under each of " + ROUNDS + " attempts to add a submission");
    }

    /** The lead that the person has; where it was merged, the one that it became part of. */
    public Optional<Lead> known(Submission submission) {
        Optional<Lead> known = book.findByIdentity(submission.facts().identities());
        while (known.isPresent() && known.get() instanceof MergedLead merged) {
            known = book.find(merged.survivor());
        }
        return known;
    }

    /** Scored and routed here, before the store is asked for a number: what runs inside its transaction has to be pure. */
    private Work.Admission admission(Coming coming) {
        Submission submission = coming.submission();
        Facts facts = submission.facts();
        Scorecard scored = rules.score(facts);
        boolean suppressed = book.isSuppressed(facts.identities());
        Scorecard scorecard = suppressed ? scored.suppressed() : scored;
        if (coming.finder() != null && !suppressed) {
            HandOff own = rules.handOff(facts, scored, submission.receivedAt());
            return new OwnFind(submission, scored, own, coming.finder())::received;
        }
        if (!scorecard.ready()) {
            return number -> Lead.receiveHeld(number, submission, scorecard);
        }
        HandOff handOff = rules.handOff(facts, scorecard, submission.receivedAt());
        return number -> Lead.receiveReady(number, submission, scorecard, handOff);
    }

    private Change join(Lead lead, Coming coming) {
        Submission submission = coming.submission();
        Facts facts = lead.facts().updatedBy(submission.facts());
        Scorecard scored = rules.score(facts);
        boolean suppressed = book.isSuppressed(lead, facts);
        Scorecard rescored = suppressed ? scored.suppressed() : scored;
        if (coming.finder() != null && !suppressed && lead instanceof HeldLead held && held.ending() == null) {
            HandOff own = rules.handOff(facts, scored, submission.receivedAt());
            return new OwnFind(submission, scored, own, coming.finder()).of(held);
        }
        return lead.match(
                new Joining(submission, rescored, () -> rules.handOff(facts, rescored, submission.receivedAt())));
    }

    private Lead earlier(Submission submission) {
        return known(submission)
                .orElseThrow(() -> new IllegalStateException(
                        "A request was carried out before, but the lead it was about is not known any more"));
    }
}

package dev.baton.desk;

import dev.baton.lead.Change;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadBook;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.Once;
import dev.baton.lead.Refusal;
import dev.baton.lead.Work;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One move of one lead, from what is asked to what is committed. Whoever loses a race is decided again on what the
 * winner left, so that the refusal tells the present state.
 */
final class Move {

    /** Only another process, or what Baton does by itself, can be first: nobody loses so often to them. */
    private static final int ROUNDS = 20;

    private final LeadBook book;

    Move(LeadBook book) {
        this.book = book;
    }

    /** What the state in hand makes of the move. */
    sealed interface Decision {
        /** @param work its first change is the lead's that was asked for */
        record Do(Work work) implements Decision {
            Do(Change change) {
                this(Work.of(change));
            }
        }

        record Refuse(Refusal why) implements Decision {}
    }

    /**
     * @param requestKey names the request, so that a repeated delivery does it once
     */
    Outcome make(LeadNumber number, String requestKey, Function<Lead, Decision> decide) {
        return make(number, List.of(Once.named(requestKey)), decide);
    }

    /** @param names of the request; it is a repeated one if it was carried out under any of them */
    Outcome make(LeadNumber number, List<Once> names, Function<Lead, Decision> decide) {
        return book.inTurn(number, () -> decided(number, names, decide));
    }

    private Outcome decided(LeadNumber number, List<Once> names, Function<Lead, Decision> decide) {
        for (int round = 0; round < ROUNDS; round++) {
            Optional<Lead> lead = book.find(number);
            if (lead.isEmpty()) {
                return new Outcome.Refused(new Refusal.NoSuchLead(number));
            }
            Decision decision = decide.apply(lead.get());
            if (decision instanceof Decision.Refuse refuse) {
                // What this very request did the first time may be why it is refused now.
                return names.stream()
                        .flatMap(name -> book.carriedOut(name.key()).stream())
                        .findFirst()
                        .<Outcome>map(Outcome.AlreadyCarriedOut::new)
                        .orElseGet(() -> new Outcome.Refused(refuse.why()));
            }
            Work work = ((Decision.Do) decision).work();
            LeadBook.CommitResult result = book.commit(work.once(names));
            if (result instanceof LeadBook.Committed committed) {
                return new Outcome.Done(committed.leads().get(work.admissions().size()));
            }
            if (result instanceof LeadBook.Repeated earlier) {
                return new Outcome.AlreadyCarriedOut(earlier);
            }
        }
        return new Outcome.Refused(new Refusal.Contended(number));
    }
}

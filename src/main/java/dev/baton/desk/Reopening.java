package dev.baton.desk;

import dev.baton.intake.Rules;
import dev.baton.lead.Correction;
import dev.baton.lead.DisputableLead;
import dev.baton.lead.Event;
import dev.baton.lead.Facts;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadBook;
import dev.baton.lead.Rejection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What it takes to put a rejected lead back in front of sales. */
final class Reopening {

    private final LeadBook book;
    private final Rules rules;

    Reopening(LeadBook book, Rules rules) {
        this.book = book;
        this.rules = rules;
    }

    /** Whether nobody is to contact this person, for another cause than the reject of this lead. */
    boolean isLeftAlone(Lead lead) {
        return book.suppression(lead.number(), lead.facts().identities())
                .filter(suppression ->
                        suppression.forGood() || !suppression.by().equals(lead.number()))
                .isPresent();
    }

    /** What does not count any more with its reject: places in its history. */
    static List<Integer> events(List<Event> history) {
        return Rejection.last(history).orElseThrow().events();
    }

    /** The facts as they were before the reject; null where that said nothing of them, or they were told anew since. */
    @Nullable Correction restored(DisputableLead lead, List<Event> history) {
        if (!Rejection.last(history).orElseThrow().corrected(history)) {
            return null;
        }
        Optional<Facts> before = book.factsBeforeReject(lead.number());
        return before.map(facts -> new Correction("", facts, rules.score(facts)))
                .orElse(null);
    }
}

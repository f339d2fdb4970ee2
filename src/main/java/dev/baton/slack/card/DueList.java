package dev.baton.slack.card;

import dev.baton.lead.LeadBook;
import dev.baton.lead.UserId;
import dev.baton.outbox.Cards;
import java.util.List;

/** What is on somebody's list, with the leads as they are now. */
public record DueList(LeadBook book, Cards cards) {

    /** What is due first first. */
    public List<DueMessage.Due> of(UserId person) {
        return cards.due(person).stream()
                .flatMap(due -> book.find(due.lead()).stream()
                        .map(lead -> new DueMessage.Due(
                                lead,
                                due.about(),
                                due.at(),
                                book.askedDomain(due.lead()).orElse(null))))
                .toList();
    }
}

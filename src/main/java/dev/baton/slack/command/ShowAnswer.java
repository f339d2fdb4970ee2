package dev.baton.slack.command;

import dev.baton.lead.Lead;
import dev.baton.lead.LeadBook;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.Refusal;
import dev.baton.slack.card.LeadPage;
import dev.baton.slack.card.Message;
import java.time.Clock;
import java.util.Optional;

/** All that there is to know about a lead; the contact details for its owner only. */
final class ShowAnswer implements LeadAnswer {

    private final LeadBook book;
    private final LeadPage page;
    private final Refusals refusals;
    private final Clock clock;

    /** @param clock the domain's */
    ShowAnswer(LeadBook book, LeadPage page, Refusals refusals, Clock clock) {
        this.book = book;
        this.page = page;
        this.refusals = refusals;
        this.clock = clock;
    }

    @Override
    public Message answer(Asker asker, LeadNumber number) {
        Optional<Lead> found = book.find(number);
        return found.map(lead -> page.render(lead, asker.user(), book.history(number), clock.instant()))
                .orElseGet(() -> refusals.tell(new Refusal.NoSuchLead(number), asker.user()));
    }
}

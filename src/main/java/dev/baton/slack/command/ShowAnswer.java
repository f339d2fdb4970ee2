package dev.baton.slack.command;

import dev.baton.lead.LeadBook;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.Refusal;
import dev.baton.slack.card.FullForm;
import dev.baton.slack.card.Message;

/** Everything that came in with a lead; the contact details for its owner only. */
final class ShowAnswer implements LeadAnswer {

    private final LeadBook book;
    private final FullForm form;
    private final Refusals refusals;

    ShowAnswer(LeadBook book, FullForm form, Refusals refusals) {
        this.book = book;
        this.form = form;
        this.refusals = refusals;
    }

    @Override
    public Message answer(Asker asker, LeadNumber number) {
        return book.find(number)
                .map(lead -> form.render(lead, asker.user()))
                .orElseGet(() -> refusals.tell(new Refusal.NoSuchLead(number), asker.user()));
    }
}

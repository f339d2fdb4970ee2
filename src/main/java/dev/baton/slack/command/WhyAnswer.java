package dev.baton.slack.command;

import dev.baton.lead.Event;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadBook;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.Refusal;
import dev.baton.routing.RoutingTrace;
import dev.baton.slack.card.Message;
import dev.baton.slack.card.Why;
import java.util.List;

/** How a lead's score came about, and why it is where it is. */
final class WhyAnswer implements LeadAnswer {

    private final LeadBook book;
    private final Why why;
    private final Refusals refusals;

    WhyAnswer(LeadBook book, Why why, Refusals refusals) {
        this.book = book;
        this.why = why;
        this.refusals = refusals;
    }

    @Override
    public Message answer(Asker asker, LeadNumber number) {
        return book.find(number)
                .map(lead -> told(lead, book.history(number)))
                .orElseGet(() -> refusals.tell(new Refusal.NoSuchLead(number), asker.user()));
    }

    private Message told(Lead lead, List<Event> history) {
        return why.render(lead, RoutingTrace.of(history), history);
    }
}

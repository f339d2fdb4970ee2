package dev.baton.slack.command;

import dev.baton.lead.LeadBook;
import dev.baton.lead.LeadNumber;
import dev.baton.query.Inquiries;
import dev.baton.query.Sight;
import dev.baton.slack.card.Message;

/** Tells of a lead in a private channel only those who may read there, and its owner. */
record Discreet(LeadBook book, Inquiries inquiries) {

    LeadAnswer only(LeadAnswer then) {
        return (asker, number) -> hides(asker, number) ? tell(number) : then.answer(asker, number);
    }

    boolean hides(Asker asker, LeadNumber number) {
        return !inquiries.shows(number, new Sight.Of(asker.user()))
                && book.find(number).isPresent();
    }

    static Message tell(LeadNumber number) {
        return Says.sentence(number + " is in a private channel, and only its members and the lead's owner see it.");
    }
}

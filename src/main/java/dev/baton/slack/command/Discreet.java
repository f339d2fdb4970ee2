package dev.baton.slack.command;

import dev.baton.lead.LeadBook;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.UserId;
import dev.baton.query.Inquiries;
import dev.baton.query.Sight;

/** Tells of a lead in a private channel only those who may read there, and its owner. */
record Discreet(LeadBook book, Inquiries inquiries) {

    LeadAnswer only(LeadAnswer then) {
        return (asker, number) ->
                hides(number, asker.user()) ? Says.sentence(sentence(number)) : then.answer(asker, number);
    }

    boolean hides(LeadNumber number, UserId reader) {
        return !inquiries.shows(number, new Sight.Of(reader))
                && book.find(number).isPresent();
    }

    static String sentence(LeadNumber number) {
        return number + " is in a private channel, and only its members and the lead's owner see it.";
    }
}

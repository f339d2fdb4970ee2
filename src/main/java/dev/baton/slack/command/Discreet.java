package dev.baton.slack.command;

import dev.baton.lead.Lead;
import dev.baton.lead.LeadBook;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.UserId;
import dev.baton.query.Inquiries;
import dev.baton.query.Sight;
import dev.baton.slack.card.LeadLine;
import dev.baton.slack.card.Message;
import dev.baton.slack.modal.Form;
import dev.baton.slack.modal.Modal;
import java.util.Optional;

/** Tells of a lead in a private channel only those who may read there, and its owner. */
record Discreet(LeadBook book, Inquiries inquiries) {

    LeadAnswer only(LeadAnswer then) {
        return (asker, number) ->
                hides(number, asker.user()) ? Says.sentence(sentence(number)) : then.answer(asker, number);
    }

    /** Opens for those alone who may see what it is about. */
    Modal only(Modal modal) {
        return modal instanceof Form form ? new DiscreetForm(form, this) : new DiscreetModal(modal, this);
    }

    /** Why this reader is told nothing of it; empty if they may be. */
    Optional<Message> not(LeadNumber number, UserId reader) {
        return hides(number, reader)
                ? Optional.of(Says.sentence(sentence(number) + " Nothing was changed."))
                : Optional.empty();
    }

    /** What is known of it, for a form that opens also for those who may not see it. */
    String known(Lead lead, UserId reader, LeadLine line) {
        return hides(lead.number(), reader) ? sentence(lead.number()) : line.known(lead);
    }

    boolean hides(LeadNumber number, UserId reader) {
        return !inquiries.shows(number, new Sight.Of(reader))
                && book.find(number).isPresent();
    }

    static String sentence(LeadNumber number) {
        return number + " is in a private channel, and only its members and the lead's owner see it. Who is a member is"
                + " read every ten minutes.";
    }
}

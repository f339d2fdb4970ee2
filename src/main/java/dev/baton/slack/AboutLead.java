package dev.baton.slack;

import dev.baton.lead.Lead;
import dev.baton.lead.LeadBook;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.UserId;
import dev.baton.slack.card.Message;
import dev.baton.slack.modal.Entered;
import dev.baton.slack.modal.Filled;
import dev.baton.slack.modal.Form;
import dev.baton.slack.modal.Modal;
import dev.baton.slack.modal.Sheet;
import dev.baton.slack.modal.Shown;
import dev.baton.slack.modal.Submitted;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A modal whose number is a lead's, which is looked up each time. */
record AboutLead(Modal modal, LeadBook book) implements Sheet {

    @Override
    public String callbackId() {
        return modal.callbackId();
    }

    @Override
    public Set<String> buttons() {
        return modal.buttons();
    }

    @Override
    public Set<String> redrawnBy() {
        return modal instanceof Form form ? form.redrawnBy() : Set.of();
    }

    @Override
    public Shown show(long number, UserId reader, Entered entered) {
        LeadNumber lead = new LeadNumber(number);
        Optional<Lead> found = book.find(lead);
        return found.map(known -> modal.show(known, reader, entered))
                .orElseGet(() -> new Shown.Instead(new Message("There is no lead " + lead + ".", List.of())));
    }

    @Override
    public Submitted submit(Sent sent) {
        return modal instanceof Form form
                ? form.submit(new Filled(new LeadNumber(sent.number()), sent.by(), sent.requestKey(), sent.entered()))
                : new Submitted.Refused(Press.NO_NUMBER);
    }
}

package dev.baton.slack.command;

import dev.baton.lead.Lead;
import dev.baton.lead.UserId;
import dev.baton.slack.modal.Entered;
import dev.baton.slack.modal.Filled;
import dev.baton.slack.modal.Form;
import dev.baton.slack.modal.Shown;
import dev.baton.slack.modal.Submitted;
import java.util.Set;

/** A form that shows a lead to those alone who may see it. Who may do what it does, the move knows that it asks for. */
record DiscreetForm(Form form, Discreet discreet) implements Form {

    @Override
    public String callbackId() {
        return form.callbackId();
    }

    @Override
    public Set<String> buttons() {
        return form.buttons();
    }

    @Override
    public Set<String> redrawnBy() {
        return form.redrawnBy();
    }

    @Override
    public Shown show(Lead lead, UserId reader, Entered entered) {
        return new DiscreetModal(form, discreet).show(lead, reader, entered);
    }

    @Override
    public Submitted submit(Filled filled) {
        return form.submit(filled);
    }
}

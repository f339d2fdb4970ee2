package dev.baton.slack.command;

import dev.baton.lead.Lead;
import dev.baton.lead.UserId;
import dev.baton.slack.modal.Entered;
import dev.baton.slack.modal.Modal;
import dev.baton.slack.modal.Shown;
import java.util.Set;

/** A modal that shows a lead to those alone who may see it. */
record DiscreetModal(Modal modal, Discreet discreet) implements Modal {

    @Override
    public String callbackId() {
        return modal.callbackId();
    }

    @Override
    public Set<String> buttons() {
        return modal.buttons();
    }

    @Override
    public Shown show(Lead lead, UserId reader, Entered entered) {
        return discreet.not(lead.number(), reader)
                .<Shown>map(Shown.Instead::new)
                .orElseGet(() -> modal.show(lead, reader, entered));
    }
}

package dev.baton.slack.modal;

import dev.baton.lead.Lead;
import dev.baton.lead.UserId;
import dev.baton.slack.card.FullForm;
import java.util.Set;

/** Everything that came in with a lead, to be read beside its card without filling the channel. */
public final class FullFormModal implements Modal {

    private final FullForm form;

    public FullFormModal(FullForm form) {
        this.form = form;
    }

    @Override
    public String callbackId() {
        return "full_form";
    }

    @Override
    public Set<String> buttons() {
        return Set.of("form");
    }

    @Override
    public Shown show(Lead lead, UserId reader, Entered entered) {
        return new Shown.Screen(
                "Full form of " + lead.number(), null, form.render(lead, reader).blocks());
    }
}

package dev.baton.slack.modal;

import dev.baton.lead.Lead;
import dev.baton.lead.LeadBook;
import dev.baton.lead.UserId;
import dev.baton.slack.card.LeadPage;
import java.time.Clock;
import java.util.Set;

/** All that there is to know about a lead, to be read beside its card without filling the channel. */
public final class FullFormModal implements Modal {

    private final LeadPage page;
    private final LeadBook book;
    private final Clock clock;

    /** @param clock the domain's */
    public FullFormModal(LeadPage page, LeadBook book, Clock clock) {
        this.page = page;
        this.book = book;
        this.clock = clock;
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
                "Full form of " + lead.number(),
                null,
                page.render(lead, reader, book.history(lead.number()), clock.instant())
                        .blocks());
    }
}

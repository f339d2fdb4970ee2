package dev.baton.slack.command;

import dev.baton.desk.MendLead;
import dev.baton.slack.card.FixList;
import dev.baton.slack.card.LeadLine;
import dev.baton.slack.card.Words;
import dev.baton.slack.modal.Form;
import java.time.Clock;

/** The form, the line and the list by which marketing mends leads, put together. */
final class FixScreens {

    private final FixForm form;
    private final MendVerb verb;
    private final FixesList list;

    /** @param clock the domain's */
    FixScreens(LeadScreens.Books books, LeadScreens.Rules rules, TurnDownScreens.Telling telling, Clock clock) {
        Words words = telling.words();
        MendLead mendLead = new MendLead(
                books.leads(),
                books.team(),
                rules.turnDown().rules(),
                rules.turnDown().contacts().fields(),
                clock);
        form = new FixForm(mendLead, telling.outcomes(), telling.refusals(), telling.discreet(), new LeadLine(words));
        verb = new MendVerb(mendLead, telling.outcomes());
        list = new FixesList(new FixesWaiting(books.search(), books.leads()), new FixList(words));
    }

    Form form() {
        return form;
    }

    Verb verb() {
        return verb;
    }

    FixesList list() {
        return list;
    }
}

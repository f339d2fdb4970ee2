package dev.baton.slack.command;

import dev.baton.lead.LeadNumber;
import dev.baton.slack.card.Message;

/** What somebody is told who names one lead, by a button or after a verb. */
@FunctionalInterface
public interface LeadAnswer {

    /** Does what is asked, if that changes the lead, and says what became of it; for the asker's eyes only. */
    Message answer(Asker asker, LeadNumber number);
}

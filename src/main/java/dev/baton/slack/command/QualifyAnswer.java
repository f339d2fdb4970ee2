package dev.baton.slack.command;

import dev.baton.desk.Outcome;
import dev.baton.desk.QualifyLead;
import dev.baton.desk.QualifyLead.Opportunity;
import dev.baton.lead.LeadNumber;
import dev.baton.slack.card.Message;
import java.util.Locale;

/** Qualifies a lead for whoever asks, and says what became of it. */
final class QualifyAnswer {

    private final QualifyLead qualifyLead;
    private final MoveAnswer outcomes;

    QualifyAnswer(QualifyLead qualifyLead, MoveAnswer outcomes) {
        this.qualifyLead = qualifyLead;
        this.outcomes = outcomes;
    }

    /** @param refused whether nothing was changed */
    record Made(boolean refused, Message told) {}

    Made make(LeadNumber number, Asker asker, Opportunity opportunity) {
        Outcome outcome = qualifyLead.qualify(number, asker.user(), opportunity, asker.requestKey());
        return outcome instanceof Outcome.Done done
                ? new Made(false, outcomes.tell(done.lead(), done(number, opportunity), asker))
                : new Made(outcome instanceof Outcome.Refused, outcomes.tell(outcome, number, asker));
    }

    private static String done(LeadNumber number, Opportunity opportunity) {
        String worth =
                opportunity.amount() == null ? "" : String.format(Locale.ENGLISH, ", worth %,d", opportunity.amount());
        return number + " is qualified" + worth + ", and stays yours. Its card and thread say so. "
                + Says.code("/lead won " + number.value()) + " or " + Says.code("/lead lost " + number.value())
                + " says how it ended.";
    }
}

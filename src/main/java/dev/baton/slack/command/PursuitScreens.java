package dev.baton.slack.command;

import dev.baton.desk.EndPursuit;
import dev.baton.desk.QualifyLead;
import dev.baton.lead.Reasons;
import dev.baton.slack.card.LeadLine;
import dev.baton.slack.modal.Modal;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** The forms, lines and buttons by which leads are qualified, won and lost, put together. */
final class PursuitScreens {

    private final LeadAnswer won;
    private final List<Modal> forms;
    private final List<Verb> verbs;

    /** @param clock the domain's */
    PursuitScreens(LeadScreens.Books books, Reasons reasons, TurnDownScreens.Telling telling, Clock clock) {
        QualifyLead qualifyLead = new QualifyLead(books.leads(), clock);
        QualifyAnswer qualify = new QualifyAnswer(qualifyLead, telling.outcomes());
        EndPursuit endPursuit = new EndPursuit(books.leads(), books.team(), reasons, clock);
        LostForm lost = new LostForm(endPursuit, reasons, telling.refusals(), telling.outcomes());
        won = new WonAnswer(endPursuit, telling.outcomes());
        forms = List.of(new QualifyForm(qualifyLead, qualify, telling.refusals(), new LeadLine(telling.words())), lost);
        verbs = List.of(
                new QualifyVerb(qualify),
                new NumberVerb("won", "says that an opportunity became a customer.", won),
                new LostVerb(endPursuit, reasons, lost, telling.outcomes()));
    }

    Map<String, LeadAnswer> buttons() {
        return Map.of("won", won);
    }

    List<Modal> forms() {
        return forms;
    }

    List<Verb> verbs() {
        return verbs;
    }
}

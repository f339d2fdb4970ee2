package dev.baton.slack.command;

import dev.baton.desk.HandOver;
import dev.baton.desk.ReassignLead;
import dev.baton.slack.card.LeadLine;
import dev.baton.slack.modal.Modal;
import dev.baton.team.Presence;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** The form and the lines by which managers move leads from one person to another, put together. */
final class HandingScreens {

    private final List<Modal> forms;
    private final Leavers leavers;
    private final List<Verb> verbs;

    /** @param clock the domain's */
    HandingScreens(LeadScreens.Books books, TurnDownScreens.Telling telling, Clock clock) {
        Presence presence = new Presence(books.team(), books.absences());
        ReassignLead reassignLead = new ReassignLead(books.leads(), presence, clock);
        ReassignAnswer reassign = new ReassignAnswer(reassignLead, telling.outcomes());
        ReassignForm reassignForm = new ReassignForm(
                reassignLead, reassign, telling.refusals(), telling.discreet(), new LeadLine(telling.words()));
        HandOver handOver = new HandOver(books.leads(), books.search(), presence, clock);
        TypedPeople people = new TypedPeople(books.team());
        HandoverAnswer handover = new HandoverAnswer(handOver, telling.refusals());
        leavers = new Leavers(books.leads(), handOver, handover, telling.refusals());
        forms = List.of(reassignForm, new HandoverForm(leavers, handOver, books.leads()));
        verbs = List.of(new ReassignVerb(reassign, reassignForm, people), new HandoverVerb(handover, people));
    }

    Map<String, LeadAnswer> buttons() {
        return Map.of("hand_over_to_channel", leavers);
    }

    List<Modal> forms() {
        return forms;
    }

    List<Verb> verbs() {
        return verbs;
    }
}

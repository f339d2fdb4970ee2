package dev.baton.slack.command;

import dev.baton.desk.TurnDown;
import dev.baton.lead.Reason;
import dev.baton.lead.Reasons;
import dev.baton.slack.card.LeadLine;
import dev.baton.slack.card.WhatHappens;
import dev.baton.slack.card.Words;
import dev.baton.slack.modal.Form;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/** The form and the lines by which leads are turned down, put together. */
final class TurnDownScreens {

    private final TurnDownForm form;
    private final List<Verb> verbs;

    /** How it is told. */
    record Telling(Words words, Refusals refusals, MoveAnswer outcomes, Discreet discreet) {}

    /** @param clock the domain's */
    TurnDownScreens(LeadScreens.Books books, LeadScreens.Rules rules, Telling telling, Clock clock) {
        Reasons reasons = rules.turnDown().reasons();
        TurnDown turnDown = new TurnDown(books.leads(), books.team(), rules.turnDown(), clock);
        AskedInputs asked = new AskedInputs(turnDown, rules.routing(), rules.definitions());
        WouldHappen wouldHappen =
                new WouldHappen(turnDown, new WhatHappens(telling.words()), telling.refusals(), telling.discreet());
        TurnDownAnswer answer = new TurnDownAnswer(turnDown, telling.outcomes(), telling.words());
        form = new TurnDownForm(new ReasonList(reasons), asked, wouldHappen, answer, new LeadLine(telling.words()));
        TurnDownVerb.TurningDown turningDown = new TurnDownVerb.TurningDown(
                reasons,
                new TurnDownWords(reasons, new TypedDates(books.team(), clock), new TypedPeople(books.team())),
                new ReasonExamples(reasons, rules.routing(), rules.definitions(), clock),
                form,
                wouldHappen,
                answer);
        verbs = Stream.of(Reason.Kind.values())
                .<Verb>map(kind -> new TurnDownVerb(kind, turningDown))
                .toList();
    }

    Form form() {
        return form;
    }

    /** One for each kind of reasons. */
    List<Verb> verbs() {
        return verbs;
    }
}

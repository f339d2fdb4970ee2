package dev.baton.slack.command;

import dev.baton.desk.HandOffAnyway;
import dev.baton.query.grammar.Grammar;
import dev.baton.query.grammar.Known;
import dev.baton.slack.card.AskButtons;
import dev.baton.slack.modal.Form;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** The lines and buttons by which leads are asked about, put together. */
final class AskScreens {

    private final PlainWords plain;
    private final ListVerb list;
    private final AnywayForm form;
    private final KeptAnswers kept;
    private final List<Verb> verbs;

    /** @param clock the domain's */
    AskScreens(
            LeadScreens.Books books,
            LeadScreens.Rules rules,
            TurnDownScreens.Telling telling,
            AskLists lists,
            Clock clock) {
        FilterWords filters = new FilterWords(
                books.questions().catalogue(), rules.turnDown().reasons(), rules.routing(), books.team(), clock);
        Answers answers = new Answers(books.questions().inquiries(), lists.lines(), telling.words());
        HandOffAnyway anyway =
                new HandOffAnyway(books.leads(), books.team(), rules.turnDown().rules(), clock);
        kept = new KeptAnswers(new Asking(filters, answers), books.questions(), books.team(), clock);
        Readers readers = new Readers(books.team());
        Known known = new Known(
                rules.turnDown().reasons(),
                rules.routing().territories(),
                rules.turnDown().campaigns(),
                books.team(),
                books.questions().catalogue());
        plain = new PlainWords(
                new Grammar(known, clock), (asker, question) -> answers.tell(question, 1, readers.of(asker)));
        list = new ListVerb(filters, answers, readers, lists.fixes());
        form = new AnywayForm(anyway, telling.outcomes(), telling.refusals(), lists.lines());
        verbs = List.of(
                new ReportVerb("campaign", "campaign", filters, answers, readers),
                new ReportVerb("source", "source", filters, answers, readers),
                new ReportVerb("report", null, filters, answers, readers),
                new HeldVerb(filters, answers, readers),
                new AnywayVerb(anyway, telling.outcomes()));
    }

    /** Lists that stand beside questions. */
    record AskLists(LeadList lines, FixesList fixes) {}

    PlainWords plain() {
        return plain;
    }

    ListVerb list() {
        return list;
    }

    Form form() {
        return form;
    }

    KeptAnswers kept() {
        return kept;
    }

    List<Verb> verbs() {
        return verbs;
    }

    /** By their action ids: each asks what its line says. */
    static Map<String, LineAnswer> buttons(LeadCommand command) {
        return Map.of(
                AskButtons.WAITING, command::answer,
                AskButtons.TURNED_DOWN, command::answer,
                AskButtons.NEXT, command::answer);
    }
}

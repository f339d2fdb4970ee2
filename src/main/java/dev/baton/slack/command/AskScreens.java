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
        Answers answers = new Answers(books.questions().inquiries(), lists.lines(), telling.words(), clock);
        HandOffAnyway anyway =
                new HandOffAnyway(books.leads(), books.team(), rules.turnDown().rules(), clock);
        Readers readers = new Readers(books.team());
        Known known = new Known(
                rules.turnDown().reasons(),
                rules.routing().territories(),
                rules.turnDown().campaigns(),
                books.team(),
                books.questions().catalogue());
        Grammar grammar = new Grammar(known, clock);
        TypedQuestions questions = new TypedQuestions(grammar, new NoFilter(known));
        plain = new PlainWords(grammar, (asker, question) -> answers.tell(question, 1, readers.of(asker)));
        kept = new KeptAnswers(
                new KeptAnswers.Asking(questions, answers, readers),
                books.questions(),
                books.team(),
                new LeadFates(books.leads(), rules.turnDown().reasons(), books.team()),
                clock);
        list = new ListVerb(questions, answers, readers, lists.fixes());
        form = new AnywayForm(anyway, telling.outcomes(), telling.refusals(), lists.lines(), lists.vouched());
        verbs = List.of(
                new ReportVerb("campaign", "campaign", questions, answers, readers),
                new ReportVerb("source", "source", questions, answers, readers),
                new ReportVerb("report", null, questions, answers, readers),
                new HeldVerb(questions, answers, readers),
                new AnywayVerb(anyway, telling.outcomes(), telling.discreet(), lists.vouched()));
    }

    /** Lists that stand beside questions, and what follows from handing off one of a list. */
    record AskLists(LeadList lines, FixesList fixes, Vouched vouched) {}

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
                AskButtons.UNTOUCHED, command::answer,
                AskButtons.NEXT, command::answer);
    }
}

package dev.baton.slack.command;

import dev.baton.desk.AnswerDispute;
import dev.baton.desk.DisputeRules;
import dev.baton.desk.RaiseDispute;
import dev.baton.desk.RuleOnDispute;
import dev.baton.desk.RuleOnDispute.Ruling;
import dev.baton.desk.WithdrawDispute;
import dev.baton.slack.card.LeadLine;
import dev.baton.slack.modal.Modal;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** The forms, the line and the buttons by which rejects are contested and disputes decided, put together. */
final class DisputeScreens {

    private final Map<String, LeadAnswer> buttons;
    private final List<Modal> forms;
    private final Verb verb;
    private final RaiseDispute raise;

    /** @param clock the domain's */
    DisputeScreens(LeadScreens.Books books, DisputeRules rules, TurnDownScreens.Telling telling, Clock clock) {
        DisputeAnswers.Steps steps = new DisputeAnswers.Steps(
                new RaiseDispute(books.leads(), books.team(), rules, clock),
                new AnswerDispute(books.leads(), rules, clock),
                new WithdrawDispute(books.leads(), clock),
                new RuleOnDispute(books.leads(), books.team(), rules, clock));
        DisputeAnswers answers = new DisputeAnswers(steps, telling.outcomes(), telling.discreet());
        DisputeForm form = new DisputeForm(steps.raise(), answers, telling.refusals(), new LeadLine(telling.words()));
        DisputeAnswerForm answerForm = new DisputeAnswerForm(steps.answer(), answers, telling.refusals());
        forms = List.of(
                telling.discreet().only(form),
                answerForm,
                new RulingForm(Ruling.UPHOLD, steps.rule(), answers, telling.refusals()),
                new RulingForm(Ruling.OVERTURN, steps.rule(), answers, telling.refusals()));
        buttons = Map.of(
                "concede_dispute",
                (asker, number) -> answers.conceded(number, asker).told(),
                "withdraw_dispute",
                (asker, number) -> answers.withdrawn(number, asker).told());
        verb = new DisputeVerb(form, answerForm, answers);
        raise = steps.raise();
    }

    Map<String, LeadAnswer> buttons() {
        return buttons;
    }

    List<Modal> forms() {
        return forms;
    }

    Verb verb() {
        return verb;
    }

    RaiseDispute raise() {
        return raise;
    }
}

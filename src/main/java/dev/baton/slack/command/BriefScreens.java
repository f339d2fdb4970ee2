package dev.baton.slack.command;

import dev.baton.brief.BriefBook;
import dev.baton.desk.AnswerBrief;
import dev.baton.desk.WriteBrief;
import dev.baton.slack.card.BriefMessage;
import dev.baton.slack.modal.Sheet;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** The line, the buttons and the forms by which reps hear of a campaign before it starts, put together. */
final class BriefScreens {

    private final AnswerBrief answerBrief;
    private final List<Sheet> sheets;
    private final Verb verb;

    /** @param clock the domain's */
    BriefScreens(LeadScreens.Books books, LeadScreens.Rules rules, TurnDownScreens.Telling telling, Clock clock) {
        BriefBook briefs = books.dialogue().briefs();
        WriteBrief writeBrief = new WriteBrief(briefs, rules.routing(), books.team(), clock);
        answerBrief = new AnswerBrief(briefs, rules.turnDown().campaigns(), books.team(), clock);
        BriefInputs inputs = new BriefInputs(rules.routing());
        BriefTold told = new BriefTold(books.team());
        Sheet first = new NewBriefSheet(writeBrief, inputs, told);
        sheets = List.of(first, new ChangeBriefSheet(writeBrief, briefs, inputs, told), new BriefAskSheet(answerBrief));
        BriefPrefill prefill = new BriefPrefill(
                books.questions().catalogue(), books.questions().inquiries(), inputs);
        verb = new BriefVerb(writeBrief, briefs, prefill, first, new BriefMessage(telling.words()));
    }

    /** The number is that of the brief. */
    Map<String, LeadAnswer> buttons() {
        return Map.of(
                "brief_right", (asker, number) -> BriefTold.of(answerBrief.looksRight(number.value(), asker.user())));
    }

    List<Sheet> sheets() {
        return sheets;
    }

    Verb verb() {
        return verb;
    }
}

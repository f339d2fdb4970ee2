package dev.baton.slack.command;

import dev.baton.lead.UserId;
import dev.baton.query.grammar.Grammar;
import dev.baton.query.grammar.Understanding;
import dev.baton.slack.card.Message;
import dev.baton.slack.card.Mrkdwn;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Questions in plain words: how each was read stands above its answer, and what can be asked where it was not understood. */
final class PlainWords {

    private static final int NOTE = 300;
    private static final int WORD = 40;
    private static final int FEW = 8;

    private static final String ASK_BY = """
            *I can be asked by* a state (`waiting`, `held`, `working`, `rejected` …), a reason (`bad data`, `wrong territory` …), a campaign, \
            a source, a territory, somebody (`@ana`, `my`) and a period (`last week`, `since 1 May`, `Q2`).""";

    private static final String EXAMPLES = """
            *For example*
            `what happened to the webinar leads last week?`
            `which leads were turned down for bad data this month?`
            `what is waiting in EMEA?`
            `where is 109?`
            `/lead help` lists everything else.""";

    private final Grammar grammar;
    private final QuestionAnswers answers;

    PlainWords(Grammar grammar, QuestionAnswers answers) {
        this.grammar = grammar;
        this.answers = answers;
    }

    /** @param words as they were typed, people by their ids */
    Understanding read(List<String> words, UserId asker) {
        return grammar.read(words, asker);
    }

    Message answer(Asker asker, Understanding.Asked asked) {
        return HowRead.above(answers.answer(asker, asked.question()), asked);
    }

    Message help(Understanding.NotUnderstood not) {
        List<String> first = new ArrayList<>(
                not.why().stream().map(why -> Mrkdwn.typed(why, NOTE)).toList());
        if (!not.over().isEmpty()) {
            first.add("I do not know what to make of " + quoted(not.over()) + ", so I have answered nothing.");
        }
        if (!not.near().isEmpty()) {
            first.add("Did you mean " + quoted(not.near()) + "?");
        }
        String sentence = String.join(" ", first);
        return Says.paragraphs(sentence, List.of(sentence, ASK_BY, EXAMPLES));
    }

    private static String quoted(List<String> words) {
        String some = words.stream()
                .limit(FEW)
                .map(word -> "`" + Mrkdwn.typed(word, WORD) + "`")
                .collect(Collectors.joining(", "));
        return words.size() > FEW ? some + " and " + (words.size() - FEW) + " more" : some;
    }
}

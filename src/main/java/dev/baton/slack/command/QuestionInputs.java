package dev.baton.slack.command;

import com.slack.api.model.block.LayoutBlock;
import dev.baton.definition.Question;
import dev.baton.lead.Facts;
import dev.baton.slack.modal.Entered;
import dev.baton.slack.modal.Inputs;
import dev.baton.slack.modal.Inputs.Choice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The questions of the playbook as inputs of a form, with what is known already in them. */
final class QuestionInputs {

    private static final int LONGEST = 200;
    private static final String TOO_LONG = "It has at most 200 characters. Nothing was logged.";

    private final List<Question> questions;

    QuestionInputs(List<Question> questions) {
        this.questions = List.copyOf(questions);
    }

    /**
     * What was entered.
     *
     * @param answers  by the keys of the questions; none for those left empty
     * @param problems by the block ids of the inputs
     */
    record Given(Map<String, String> answers, Map<String, String> problems) {}

    List<LayoutBlock> blocks(Facts facts, Entered entered) {
        return questions.stream()
                .map(question -> block(question, facts, entered))
                .toList();
    }

    Given given(Entered entered) {
        Map<String, String> answers = new LinkedHashMap<>();
        Map<String, String> problems = new LinkedHashMap<>();
        for (Question question : questions) {
            written(question, entered).ifPresent(written -> {
                Optional<String> answer = written.length() > LONGEST ? Optional.empty() : question.answer(written);
                answer.ifPresentOrElse(
                        kept -> answers.put(question.key(), kept),
                        () -> problems.put(id(question), written.length() > LONGEST ? TOO_LONG : wanted(question)));
            });
        }
        return new Given(answers, problems);
    }

    private static LayoutBlock block(Question question, Facts facts, Entered entered) {
        String id = id(question);
        if (question.kind() == Question.Kind.CHOICE) {
            Entered shown = entered.choice(id).isPresent()
                    ? entered
                    : question.known(facts)
                            .map(known -> entered.choosing(id, known))
                            .orElse(entered);
            List<Choice> options = question.options().stream()
                    .map(option -> new Choice(option, option))
                    .toList();
            return new Inputs(shown).optional(id, question.label(), options);
        }
        Entered shown = entered.text(id).isPresent()
                ? entered
                : question.known(facts)
                        .filter(known -> known.length() <= LONGEST)
                        .map(known -> entered.saying(id, known))
                        .orElse(entered);
        return new Inputs(shown).line(id, question.label(), LONGEST);
    }

    private static Optional<String> written(Question question, Entered entered) {
        String id = id(question);
        return question.kind() == Question.Kind.CHOICE
                ? entered.choice(id)
                : entered.text(id).map(text -> text.replace('\n', ' '));
    }

    private static String wanted(Question question) {
        return switch (question.kind()) {
            case NUMBER ->
                question.wantsWhole()
                        ? "Give a whole number, such as 1500 or 1,500. Nothing was logged."
                        : "Give a number, such as 50000 or 1.5. Nothing was logged.";
            case CHOICE -> "Choose one of the list. Nothing was logged.";
            case TEXT -> "That cannot be the answer; a country is two letters, such as GB. Nothing was logged.";
        };
    }

    private static String id(Question question) {
        return "question_" + question.key();
    }
}

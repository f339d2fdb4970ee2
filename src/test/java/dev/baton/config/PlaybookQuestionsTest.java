package dev.baton.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.definition.Question;
import dev.baton.lead.Truth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaybookQuestionsTest {

    private static final String BUDGET = "{ key: budget, fact: field.budget, label: What it may cost, kind: number }";
    private static final String WHEN =
            "{ key: when, fact: answer.When, label: When, kind: choice, options: [Now, Later] }";

    @Test
    void questionsAreReadInTheirOrder() {
        assertThat(PlaybookFile.read(asking(BUDGET, WHEN)).questions())
                .containsExactly(
                        new Question("budget", "field.budget", "What it may cost", Question.Kind.NUMBER, List.of()),
                        new Question("when", "answer.When", "When", Question.Kind.CHOICE, List.of("Now", "Later")));
        assertThat(PlaybookFile.read(SmallPlaybook.TEXT).questions()).isEmpty();
    }

    @Test
    void whatCannotBeAskedIsToldWithItsPlace() {
        SmallPlaybook.isToldOnce(
                asking(BUDGET.replace("field.budget", "email_domain")),
                "questions[0].fact",
                "Nobody's answer can be the fact “email_domain”.",
                "field.NAME");
        SmallPlaybook.isToldOnce(
                asking(WHEN.replace(", options: [Now, Later]", "")),
                "questions[0].options",
                "It is missing, and a choice is made from it.",
                "at least two");
        SmallPlaybook.isToldOnce(
                asking(BUDGET.replace("kind: number", "kind: number, options: [a, b]")),
                "questions[0].options",
                "Options are only for questions of the kind `choice`.",
                "Leave it out");
        assertThat(SmallPlaybook.mistakes(asking(BUDGET, BUDGET))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                NUMBER | employees    | 800      | 800
                NUMBER | field.budget | 50 000   | 50000
                NUMBER | field.budget | 50,000.5 | 50000.5
                NUMBER | field.budget | 1,5      |
                NUMBER | field.budget | -1       |
                NUMBER | field.budget | a lot    |
                CHOICE | field.when   | Now      | Now
                CHOICE | field.when   | now      |
                TEXT   | country      | gb       | gb
                TEXT   | country      | Germany  |
                """)
    void anAnswerIsTakenOrNot(Question.Kind kind, String fact, String written, String kept) {
        List<String> options = kind == Question.Kind.CHOICE ? List.of("Now", "Later") : List.of();

        assertThat(new Question("key", fact, "label", kind, options)
                        .answer(written)
                        .orElse(null))
                .isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({"email,false", "score,false", "activity.demo,false", "field.,false", "field.x,true", "title,true"})
    void onlySomeFactsCanBeSaid(String fact, boolean can) {
        assertThat(Truth.canBeSaid(fact)).isEqualTo(can);
    }

    private static String asking(String... questions) {
        return SmallPlaybook.TEXT + "questions:\n  - " + String.join("\n  - ", questions) + "\n";
    }
}

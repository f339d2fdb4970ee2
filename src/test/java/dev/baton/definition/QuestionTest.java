package dev.baton.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A number is read as it was meant, or asked for again. */
class QuestionTest {

    private static final Question PEOPLE = number("employees");
    private static final Question BUDGET = number("field.budget");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1500|1500", "1.500|1500", "1,500|1500", "1 500|1500", "1'500|1500", "1.234.567|1234567", " 40 |40"
            })
    void separatorOfThousandsIsNoPartOfTheNumber(String written, String answer) {
        assertThat(PEOPLE.answer(written)).contains(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.5",
                "1,5",
                "10.20",
                "0.4",
                "0.500",
                "1.5000",
                "1,50,000",
                "1.500,000",
                "1 5",
                "12 34",
                "-5",
                ""
            })
    void partOfAPersonIsNoAnswerAndNotTenTimesAsMany(String written) {
        assertThat(PEOPLE.answer(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1.5|1.5", "1,500|1500", "1,500.50|1500.5", "50 000|50000", "0.500|0.5", "1500.25|1500.25"})
    void whatIsNotCountedMayHaveAFraction(String written, String answer) {
        assertThat(BUDGET.answer(written)).contains(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.500", "1,5", "1 5", "12,34"})
    void whatCanBeMeantInTwoWaysIsAskedForAgain(String written) {
        assertThat(BUDGET.answer(written)).isEmpty();
    }

    private static Question number(String fact) {
        return new Question("q", fact, "How many?", Question.Kind.NUMBER, List.of());
    }
}

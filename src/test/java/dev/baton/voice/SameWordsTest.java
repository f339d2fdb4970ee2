package dev.baton.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SameWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Do you integrate with SAP?      | do you integrate with sap",
                "Do you integrate with SAP?      | DO YOU   INTEGRATE with “SAP” ?!",
                "case study for hospitals        | Case studies for hospital.",
                "What's the price?               | What’s the price",
                "e-mail templates                | E mail template",
                "Preis für 5 Nutzer              | PREIS FU\u0308R \uFF15 NUTZER",
                "Is it safe 🙂?                  | is it safe",
                "https://x.example/a             | HTTPS x example a",
            })
    void spellingMakesNoDifference(String one, String other) {
        assertThat(SameWords.of(one)).isEqualTo(SameWords.of(other)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Do you support C++?   | Do you support C#?",
                "Do you support C++?   | Do you support C?",
                "5 % off               | 5 off",
                "process for status    | proces for statu",
                "analysis              | analysi",
                "R&D                   | RD",
                "gas                   | ga",
            })
    void whatIsAnotherThingStaysOne(String one, String other) {
        assertThat(SameWords.of(one)).isNotEqualTo(SameWords.of(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "???", "🙂 …", "+++", "\u200B"})
    void withoutAWordThereIsNothing(String typed) {
        assertThat(SameWords.of(typed)).isEmpty();
    }

    @Test
    void eachLineIsOneThingUnlessThereAreTooMany() {
        assertThat(Saying.lines(" Do you  integrate with SAP?\n\n ?? \nA price list "))
                .containsExactly("Do you integrate with SAP?", "A price list");
        assertThat(Saying.lines("line\n".repeat(11)))
                .isEqualTo(List.of("line ".repeat(11).strip()));
    }

    @Test
    void anItemIsNamedByALetterAndANumber() {
        assertThat(ItemNumber.parse(" v3 ")).contains(new ItemNumber(3));
        assertThat(new ItemNumber(3)).hasToString("V3");
        for (String none : List.of("3", "V0", "#3", "V", "V3x", "V9999999999999999", "webinar-3")) {
            assertThat(ItemNumber.parse(none)).as(none).isEmpty();
        }
    }
}

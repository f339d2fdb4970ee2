package dev.baton.slack.card;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactMaskTest {

    private final ContactMask mask = new ContactMask(Samples.northwind().person());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "priya@northwind.example",
                "/thanks?mail=priya%40northwind.example&x=1",
                "call 020 7946 0000 please",
                "+44 (0)20 7946-0000",
                "+1 212 555 0100",
                "0049 30 901820",
                "(212) 555-0100",
                "07700 900123",
                "write to <priya@northwind.example>, thanks",
                "priya＠northwind.example",
                "priya @ northwind.example",
                "priya [at] northwind.example",
                "mobile 212 555 0100",
                "212.555.0100",
                "1-212-555-0100"
            })
    void whatReachesThePersonIsHidden(String typed) {
        assertThat(mask.hide(typed)).contains("(hidden)").doesNotContain("priya", "0000", "0100", "9018", "900123");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "68f496c2-0123-4567-9c3c-7fb48f060ce5",
                "Spreadsheets",
                "500-1,000",
                "1 000 000 - 2 000 000",
                "2026-11-13",
                "@ Northwind",
                "met you @ Northwind",
                "100-200-1000",
                "7927b2df-8bba-4d29"
            })
    void everythingElseIsLeftAsItIs(String typed) {
        assertThat(mask.hide(typed)).isEqualTo(typed);
    }

    @Test
    void aVeryLongTextIsMaskedWithoutDelay() {
        assertThat(mask.hide("a".repeat(200_000))).hasSize(200_000);
        assertThat(mask.hide("1-".repeat(100_000))).hasSize(200_000);
    }
}

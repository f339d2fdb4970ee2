package dev.baton.slack.card;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactMaskTest {

    private final ContactMask mask = new ContactMask(Samples.northwind());

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
                "1-212-555-0100",
                "4155552671",
                "it is 4155552671.",
                "14155552671",
                "555-0123",
                "call 555.0123 after six"
            })
    void whatReachesThePersonIsHidden(String typed) {
        assertThat(mask.hide(typed))
                .contains("(hidden)")
                .doesNotContain("priya", "0000", "0100", "9018", "900123", "2671", "0123");
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
                "7927b2df-8bba-4d29",
                "order 4500012345",
                "order 12345678",
                "ticket 1700000000000",
                "since 1998, 2026 at the latest",
                "2500000 EUR",
                "1,250,000.00",
                "500-1000 seats",
                "250-999 people",
                "3.1415926",
                "10.0.0.1",
                "SKU-555-0123-X",
                "2026-11-13 10:44"
            })
    void everythingElseIsLeftAsItIs(String typed) {
        assertThat(mask.hide(typed)).isEqualTo(typed);
    }

    @Test
    void aVeryLongTextIsMaskedWithoutDelay() {
        assertThat(mask.hide("a".repeat(200_000))).hasSize(200_000);
        assertThat(mask.hide("1-".repeat(100_000))).hasSize(200_000);
        assertThat(mask.hide("4155552671 ".repeat(2_000))).contains("(hidden)").doesNotContainPattern("\\d");
        assertThat(mask.hide("4155552671, ".repeat(40))).isEqualTo("(hidden), ".repeat(40));
        String id = "68f496c2-0123-4567-9c3c-7fb48f060ce5 ";
        assertThat(mask.hide(id.repeat(1_000))).isEqualTo(id.repeat(1_000));
    }
}

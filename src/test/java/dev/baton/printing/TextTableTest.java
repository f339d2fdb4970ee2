package dev.baton.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void numbersStandAtTheRightAndNamesAtTheLeft() {
        assertThat(TextTable.lines(
                        List.of("", "now", "last"),
                        List.of(List.of("Held", "7", "12"), List.of("Won", "120", "–")),
                        80))
                .containsExactly("      now  last", "Held    7    12", "Won   120     –");
    }

    @Test
    void whatANumberLedToIsReadLikeText() {
        assertThat(TextTable.lines(
                        List.of("", "not yet", "led to"),
                        List.of(List.of("No budget", "3 days 9 h", "2 recycled"), List.of("No need", "–", "1 held")),
                        80))
                .containsExactly(
                        "              not yet  led to",
                        "No budget  3 days 9 h  2 recycled",
                        "No need             –  1 held");
    }

    @Test
    void theWidestCellGoesOnInTheNextLineWhereThereIsNoRoom() {
        assertThat(TextTable.lines(
                        List.of("", "times", "led to"),
                        List.of(List.of("bad data", "12", "7 mended, 3 closed, 2 re-routed")),
                        36))
                .containsExactly(
                        "          times  led to",
                        "bad data     12  7 mended, 3 closed,",
                        "                 2 re-routed");
    }

    @Test
    void aWordThatIsLongerThanALineIsBroken() {
        assertThat(Wrap.of("see abcdefghij now", 5)).containsExactly("see", "abcde", "fghij", "now");
    }
}

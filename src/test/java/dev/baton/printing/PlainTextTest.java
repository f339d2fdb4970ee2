package dev.baton.printing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.digest.edition.Edition;
import dev.baton.digest.edition.Part;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 10, 900})
    void noLineIsLongerThanATerminalAndNoPartIsLeftOut(int leads) {
        Edition edition = Printed.edition(leads);

        String text = PlainText.of(edition);

        assertThat(text.lines()).allMatch(line -> Wrap.length(line) <= 80).noneMatch(line -> line.endsWith(" "));
        assertThat(Stream.concat(edition.front().stream(), edition.details().stream())
                        .map(Part::title))
                .allSatisfy(title -> assertThat(text).contains("\n\n" + title));
    }

    @Test
    void aChartIsARowOfNumbersForEachWeek() {
        List<String> lines = PlainText.of(Printed.edition(900)).lines().toList();
        int chart = lines.indexOf("Hand-offs by week, leads");

        assertThat(lines.get(chart + 2)).matches("week +handed off +accepted +qualified");
        assertThat(lines.subList(chart + 3, chart + 11)).allMatch(line -> line.matches("W\\d\\d +\\d+ +\\d+ +\\d+"));
        assertThat(lines.get(chart + 11)).isEmpty();
    }

    @Test
    void whatSomebodyTypedBreaksNoLine() {
        String text = PlainText.of(
                Printed.editionWithSources(900, lead -> "a\r\nb\u001b[2J\u0085c " + "w".repeat(200) + " " + lead % 3));

        assertThat(text.lines()).allMatch(line -> Wrap.length(line) <= 80);
        assertThat(text).contains("from a b [2J c").doesNotContain("\r", "\u001b", "\u0085");
    }
}

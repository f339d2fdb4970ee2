package dev.baton.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.web.NdjsonLines.Line;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NdjsonLinesTest {

    @Test
    void linesAreNumberedAndTheLastNeedsNoEnd() throws IOException {
        assertThat(lines("a\n\n \r\nb"))
                .extracting(line -> line.number() + (line.isBlank() ? " blank" : " " + text(line)))
                .containsExactly("1 a", "2 blank", "3 blank", "4 b");
        assertThat(lines("a\n")).hasSize(1);
        assertThat(lines("")).isEmpty();
    }

    @Test
    void longLineIsPassedOverAndTheNextIsRead() throws IOException {
        List<Line> lines = lines("x".repeat(NdjsonLines.MOST_BYTES) + "\n" + "y".repeat(200_000) + "\nz");

        assertThat(lines).extracting(Line::tooLong).containsExactly(false, true, false);
        assertThat(text(lines.get(2))).isEqualTo("z");
    }

    @Test
    void lineWithoutAnEndIsNotReadForEver() throws IOException {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }
        };
        NdjsonLines lines = new NdjsonLines(endless, 1_000_000);

        assertThat(lines.next().orElseThrow().tooLong()).isTrue();
        assertThat(lines.hasReadTooMuch()).isTrue();
    }

    private static List<Line> lines(String body) throws IOException {
        NdjsonLines lines = new NdjsonLines(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), 1_000_000);
        List<Line> all = new ArrayList<>();
        Optional<Line> line = lines.next();
        while (line.isPresent()) {
            all.add(line.get());
            line = lines.next();
        }
        return all;
    }

    private static String text(Line line) {
        return new String(line.bytes(), StandardCharsets.UTF_8);
    }
}

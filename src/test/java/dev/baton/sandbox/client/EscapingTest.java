package dev.baton.sandbox.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.sandbox.workspace.Seed;
import dev.baton.sandbox.workspace.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class EscapingTest {

    private Workspace workspace;
    private Escaping escaping;

    @BeforeEach
    void open(@TempDir Path directory) {
        Clock clock = Clock.fixed(Instant.parse("2026-03-02T10:00:00Z"), ZoneOffset.UTC);
        workspace = Workspace.open(directory.resolve("log"), new Seed(List.of(), List.of()), clock);
        escaping = new Escaping(workspace);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void longLinesTakeNoLongerThanTheyAre() {
        String word = "a".repeat(200_000);
        String parts = "a.".repeat(20_000);

        assertThat(escaping.said(word)).isEqualTo(word);
        assertThat(escaping.said(parts)).isEqualTo(parts);
        assertThat(escaping.said("a@" + parts)).startsWith("<mailto:a@a.a.").endsWith("a>.");
    }

    @Test
    void addressesAndSitesAreFoundInTheMiddleOfALine() {
        assertThat(escaping.said("(jo+x@harbour.example), see harbour.com, x.co.uk/"))
                .isEqualTo("(<mailto:jo+x@harbour.example|jo+x@harbour.example>), see"
                        + " <http://harbour.com|harbour.com>, x.co.uk/");
    }
}

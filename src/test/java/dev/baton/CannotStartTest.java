package dev.baton;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.sandbox.workspace.Seed;
import dev.baton.sandbox.workspace.Workspace;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong with the files of a sandbox ends the start with a sentence, and before anything is written. */
@Timeout(60)
class CannotStartTest {

    private final Path folder;
    private final Path messages;
    private final StringWriter err = new StringWriter();

    CannotStartTest(@TempDir Path folder) {
        this.folder = folder;
        this.messages = folder.resolve("baton.slack.ndjson");
    }

    @Test
    void aWorkspaceThatAnotherBatonUses() {
        try (Workspace running = Workspace.open(messages, new Seed(List.of(), List.of()), Clock.systemUTC())) {
            assertThat(running.isSilent()).isTrue();
            refused(folder, "Another Baton uses the sandbox workspace");
        }
    }

    @Test
    void aDamagedLine() throws IOException {
        Files.writeString(messages, "null\n");
        refused(folder, "Line 1 of " + messages);
        assertThat(messages).hasContent("null");
    }

    @Test
    void aDamagedClock() throws IOException {
        Files.writeString(folder.resolve("baton.clock"), "PT-50H");
        refused(folder, "The sandbox's clock cannot be read from");
        assertThat(messages).doesNotExist();
    }

    @Test
    void aFolderThatCannotBeWrittenTo() {
        refused(folder.resolve("gone"), "The sandbox cannot write beside");
    }

    private void refused(Path where, String sentence) {
        int code = Main.commandLine(Map.of("BATON_DATABASE_URL", "jdbc:sqlite:" + where.resolve("baton.db")))
                .setErr(new PrintWriter(err, true))
                .execute("serve");

        assertThat(code).isEqualTo(1);
        assertThat(err.toString()).startsWith(sentence).doesNotContain("Exception", "\tat ");
        assertThat(folder.resolve("baton.db")).doesNotExist();
    }
}

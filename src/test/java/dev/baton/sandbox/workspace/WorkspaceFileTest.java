package dev.baton.sandbox.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a workspace whose file is in use, damaged, out of reach or full. */
class WorkspaceFileTest {

    private static final String ROOM = "C0LEADSEMEA";
    private static final Seed SEED = new Seed(
            List.of(new Seed.Person("Ana Silva", "ana@sandbox.example", ZoneId.of("Europe/London"))),
            List.of("#leads-emea"));

    private final Clock clock = Clock.fixed(Instant.parse("2026-03-02T10:00:00Z"), ZoneOffset.UTC);
    private final Path file;

    WorkspaceFileTest(@TempDir Path folder) {
        file = folder.resolve("sandbox.ndjson");
    }

    private Workspace open() {
        return Workspace.open(file, SEED, clock);
    }

    @Test
    void aSecondOneIsRefusedAndTheFirstOnesFileIsLeftAlone() throws IOException {
        try (Workspace running = open()) {
            say(running, "before");
            // As it looks to the second one while the first one is writing.
            Files.writeString(file, "{\"change\":\"mess", StandardOpenOption.APPEND);
            byte[] before = Files.readAllBytes(file);

            assertThatThrownBy(this::open)
                    .isInstanceOf(WorkspaceInUse.class)
                    .hasMessageContainingAll(
                            "Another Baton uses the sandbox workspace in " + file,
                            "Nothing was changed",
                            "Stop it first",
                            "BATON_DATABASE_URL");
            assertThat(file).hasBinaryContent(before);
        }
        try (Workspace next = open()) {
            assertThat(next.messages().in(ROOM)).extracting(Message::text).containsExactly("before");
        }
    }

    @Test
    void aChangeThatCannotBeWrittenDownIsNotMade() {
        Workspace workspace = open();
        workspace.close();
        long before = workspace.revision();

        assertThatThrownBy(() -> say(workspace, "lost"))
                .isInstanceOf(ChangeNotKept.class)
                .hasMessageContaining("cannot write to " + file);
        assertThat(workspace.messages().in(ROOM)).isEmpty();
        assertThat(workspace.revision()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "",
                "7",
                "{}",
                "{\"change\":\"message\"}",
                "{\"change\":\"file\",\"file\":null}",
                "{\"change\":\"message_gone\",\"channel\":\"C1\"}",
                "{\"change\":\"file\",\"file\":{\"id\":\"F1\",\"name\":\"a\",\"title\":\"a\",\"user\":\"U1\",\"ticket\":\"t\","
                        + "\"shares\":[{\"channel\":\"C1\"}]}}",
                "{\"change\":\"view_gone\",\"id\":\"V1\"}{\"change\":\"view_gone\",\"id\":\"V2\"}",
                "{\"change\":\"message\",\"message\":{\"ts\":\"1772445600.000000\"}}",
                "{\"change\":\"message\",\"message\":{\"ts\":\"soon\",\"draft\":{\"channel\":\"C0LEADSEMEA\","
                        + "\"author\":\"U0000000ANA\",\"content\":{\"text\":\"hello\",\"blocks\":[]}}}}",
            })
    void aLineThatMakesNoSenseIsNamedAndNothingIsChanged(String line) throws IOException {
        open().close();
        int good = Files.readAllLines(file).size();
        Files.writeString(file, line + "\n{\"change\":\"torn", StandardOpenOption.APPEND);
        byte[] before = Files.readAllBytes(file);

        assertThatThrownBy(this::open)
                .isInstanceOf(WorkspaceUnreadable.class)
                .hasMessageContainingAll(
                        "Line " + (good + 1) + " of " + file, "Nothing was changed", "Move the file away");
        assertThat(file).hasBinaryContent(before);

        Files.delete(file);
        open().close();
    }

    @Test
    void aFolderThatCannotBeWrittenToIsSaidAtOnce() {
        Path nowhere = file.resolveSibling("gone").resolve("sandbox.ndjson");
        assertThatThrownBy(() -> Workspace.open(nowhere, SEED, clock))
                .isInstanceOf(WorkspaceUnreadable.class)
                .hasMessageContainingAll("cannot write beside " + nowhere, "Nothing was changed", "another folder");
    }

    @Test
    void aFileThatCannotBeUsedIsSaidAtOnceAndIsFreeAgain() throws IOException {
        Files.createDirectory(file);
        assertThatThrownBy(this::open)
                .isInstanceOf(WorkspaceUnreadable.class)
                .hasMessageContainingAll("cannot use " + file, "Nothing was changed");
        Files.delete(file);
        open().close();
    }

    @Test
    void aFileOfAWorkspaceThatCannotBeFoundedIsFreeAgain() {
        Seed bad = mock();
        when(bad.members()).thenThrow(new IllegalStateException("No such people"));
        assertThatThrownBy(() -> Workspace.open(file, bad, clock)).hasMessage("No such people");
        open().close();
    }

    @Test
    void theBiggestFileThatIsTakenIsThereAfterARestart() {
        byte[] content = new byte[StoredFile.MAX_SIZE];
        Arrays.fill(content, (byte) 'x');
        String id;
        try (Workspace workspace = open()) {
            StoredFile big = workspace.files().announce("big.csv", "U000000BATON", content.length);
            workspace.files().send(big, content);
            id = big.id();
        }
        try (Workspace workspace = open()) {
            byte[] back = workspace.files().content(id).orElseThrow();
            assertThat(Arrays.equals(back, content)).isTrue();
        }
    }

    private static void say(Workspace workspace, String text) {
        Message unused = workspace.messages().post(Draft.of(ROOM, "U0000000ANA", Content.of(text)));
    }
}

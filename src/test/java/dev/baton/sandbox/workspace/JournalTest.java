package dev.baton.sandbox.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

    private static final Change FIRST = new Change.ViewGone("V1");
    private static final Change SECOND = new Change.ViewGone("V2");
    private static final Change THIRD = new Change.ViewGone("V3");

    private final Path file;
    private final FullDisk disk;
    private final Journal journal;

    JournalTest(@TempDir Path folder) throws IOException {
        file = folder.resolve("sandbox.ndjson");
        disk = new FullDisk(FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
        journal = new Journal(file, new JournalLines(file), disk, () -> {});
        journal.append(List.of(FIRST));
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void whatAFullDiskTookAPartOfIsTakenBackAndTheNextLineIsWhole() throws IOException {
        disk.room = Math.toIntExact(Files.size(file)) + 7;
        assertThatThrownBy(() -> journal.append(List.of(SECOND, THIRD)))
                .isInstanceOf(ChangeNotKept.class)
                .hasMessageContainingAll(
                        "cannot write to " + file, "No space left", "Everything before it is kept", "Make room");
        assertThat(kept()).containsExactly(FIRST);

        disk.room = Integer.MAX_VALUE;
        journal.append(List.of(THIRD));
        assertThat(kept()).containsExactly(FIRST, THIRD);
    }

    @Test
    void nothingIsGluedToALineThatCannotBeTakenBack() throws IOException {
        disk.room = 7;
        disk.stuck = true;
        assertThatThrownBy(() -> journal.append(List.of(SECOND))).isInstanceOf(ChangeNotKept.class);
        long size = Files.size(file);

        disk.room = Integer.MAX_VALUE;
        assertThatThrownBy(() -> journal.append(List.of(THIRD)))
                .isInstanceOf(ChangeNotKept.class)
                .hasMessageContainingAll("takes no more changes", "is torn", "start it again");
        assertThat(file).hasSize(size);
        assertThat(kept()).containsExactly(FIRST);

        // Who only looks writes nothing, and still sees what there is.
        journal.append(List.of());
        assertThat(file).hasSize(size);
    }

    private List<Change> kept() {
        List<Change> changes = new ArrayList<>();
        try {
            int unused = new JournalLines(file).read(Files.readAllBytes(file), changes::add);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return changes;
    }
}

package dev.baton.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockFileTest {

    private final Path folder;

    LockFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void onlyOneHasItUntilItIsGivenBack() throws IOException {
        Path file = folder.resolve("kept");
        LockFile first = LockFile.take(file).orElseThrow();

        assertThat(LockFile.take(file)).isEmpty();

        first.close();
        Optional<LockFile> next = LockFile.take(file);
        assertThat(next).isPresent();
        next.orElseThrow().close();
    }

    @Test
    void anotherNameOfTheSameFileIsNoWayRound() throws IOException {
        Path file = Files.createFile(folder.resolve("kept"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);

        try (LockFile first = LockFile.take(file).orElseThrow()) {
            assertThat(first).isNotNull();
            assertThat(LockFile.take(link)).isEmpty();
        }
    }

    @Test
    void whereNothingCanBeWrittenItSaysSo() {
        assertThatThrownBy(() -> LockFile.take(folder.resolve("no such folder").resolve("kept")))
                .isInstanceOf(IOException.class);
    }
}

package dev.baton.sandbox.director;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.baton.testing.SettableClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MovableClockTest {

    private final SettableClock real = new SettableClock(Instant.parse("2026-11-16T10:00:00Z"));

    private final Path file;

    MovableClockTest(@TempDir Path folder) {
        file = folder.resolve("sandbox.clock");
    }

    @Test
    void itGoesWithRealTimeAndStaysAheadOverARestart() {
        MovableClock clock = MovableClock.kept(real, file);
        clock.moveTo(Instant.parse("2026-11-17T09:00:00Z"));
        real.tick(Duration.ofMinutes(5));
        assertThat(clock.instant()).isEqualTo("2026-11-17T09:05:00Z");

        MovableClock restarted = MovableClock.kept(real, file);
        assertThat(restarted.instant()).isEqualTo("2026-11-17T09:05:00Z");
    }

    @Test
    void itNeverGoesBackAndTellsOnlyOfRealMoves() {
        MovableClock clock = MovableClock.kept(real, file);
        AtomicInteger moves = new AtomicInteger();
        clock.onMove(moves::incrementAndGet);

        clock.moveTo(Instant.parse("2026-11-16T09:00:00Z"));
        assertThat(clock.instant()).isEqualTo("2026-11-16T10:00:00Z");
        assertThat(moves).hasValue(0);

        clock.moveTo(Instant.parse("2026-11-16T11:00:00Z"));
        assertThat(moves).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "", "PT-50H", "PT2562047788015215H", "PT9999999999999999999H", "PT8760001H"})
    void aFileThatIsNoClockIsNamedAndLeftAsItIs(String damaged) throws IOException {
        Files.writeString(file, damaged);
        assertThatThrownBy(() -> MovableClock.kept(real, file))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("sandbox.clock", "Delete that file");
        assertThat(file).hasContent(damaged);
    }

    @Test
    void aMoveThatCannotBeKeptIsNotMade() throws IOException {
        MovableClock clock = MovableClock.kept(real, file);
        clock.moveTo(Instant.parse("2026-11-16T11:00:00Z"));
        AtomicInteger moves = new AtomicInteger();
        clock.onMove(moves::incrementAndGet);
        Files.createDirectory(file.resolveSibling("sandbox.clock.new"));

        assertThatThrownBy(() -> clock.moveTo(Instant.parse("2026-11-16T12:00:00Z")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("sandbox.clock", "it was not moved", "try again");
        assertThat(clock.instant()).isEqualTo("2026-11-16T11:00:00Z");
        assertThat(moves).hasValue(0);
        assertThat(MovableClock.kept(real, file).instant()).isEqualTo("2026-11-16T11:00:00Z");
    }

    @Test
    void nothingButTheClockIsLeftBehindByAMove() {
        MovableClock.kept(real, file).moveTo(Instant.parse("2026-11-16T11:00:00Z"));
        assertThat(file).exists();
        assertThat(file.resolveSibling("sandbox.clock.new")).doesNotExist();
    }
}

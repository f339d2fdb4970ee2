package dev.baton.sandbox.director;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.baton.testing.SettableClock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    @Test
    void aFileThatIsNoClockIsNamed() throws Exception {
        Files.writeString(file, "yesterday");
        assertThatThrownBy(() -> MovableClock.kept(real, file))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("sandbox.clock");
    }
}

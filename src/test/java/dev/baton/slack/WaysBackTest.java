package dev.baton.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.testing.SettableClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class WaysBackTest {

    private final SettableClock clock = new SettableClock(Instant.parse("2026-05-04T08:00:00Z"));
    private final WaysBack ways = new WaysBack(clock);

    @Test
    void aWayBackIsGoodOnceAndForHalfAnHour() {
        ways.remember("V1", "https://slack.example/1");
        ways.remember("V2", "https://slack.example/2");

        assertThat(ways.take("V1")).contains("https://slack.example/1");
        assertThat(ways.take("V1")).isEmpty();
        clock.tick(Duration.ofMinutes(29));
        assertThat(ways.take("V2")).isEmpty();
    }

    @Test
    void onlyTheNewestAreRemembered() {
        for (int view = 0; view <= 1_000; view++) {
            ways.remember("V" + view, "https://slack.example/" + view);
        }
        assertThat(ways.take("V0")).isEmpty();
        assertThat(ways.take("V1")).isPresent();
    }
}

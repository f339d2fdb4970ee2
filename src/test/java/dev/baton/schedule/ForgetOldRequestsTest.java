package dev.baton.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.testing.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForgetOldRequestsTest {

    @Test
    void whatIsMoreThanADayOldIsForgotten() {
        SettableClock clock = new SettableClock(Instant.parse("2026-05-04T09:00:00Z"));
        List<Instant> forgottenBefore = new ArrayList<>();
        Runnable work = new ForgetOldRequests(
                before -> {
                    forgottenBefore.add(before);
                    return 1;
                },
                clock);

        work.run();
        clock.tick(Duration.ofHours(1));
        work.run();

        assertThat(forgottenBefore)
                .containsExactly(Instant.parse("2026-05-03T09:00:00Z"), Instant.parse("2026-05-03T10:00:00Z"));
    }
}

package dev.baton.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BackoffTest {

    private final Backoff backoff = Backoff.ofADay();

    @Property(seed = "4711")
    void aWaitIsNeverLongerThanTheCapNorShorterThanMostOfTheFirst(
            @ForAll @IntRange(min = 1) int failures, @ForAll @DoubleRange(max = 1) double chance) {
        assertThat(backoff.delay(failures, chance)).isBetween(Duration.ofMillis(750), backoff.cap());
    }

    @Property(seed = "4711")
    void noLaterWaitIsShorterThanAnEarlierOneWithTheSameLuck(
            @ForAll @IntRange(min = 1, max = 1_000) int failures, @ForAll @DoubleRange(max = 1) double chance) {
        assertThat(backoff.delay(failures + 1, chance)).isGreaterThanOrEqualTo(backoff.delay(failures, chance));
    }

    @Property(seed = "4711")
    void chanceOnlyShortensAWait(
            @ForAll @IntRange(min = 1, max = 1_000) int failures, @ForAll @DoubleRange(max = 1) double chance) {
        assertThat(backoff.delay(failures, chance)).isLessThanOrEqualTo(backoff.delay(failures, 0));
    }

    @Test
    void waitsDoubleFromASecondToFiveMinutes() {
        assertThat(backoff.delay(1, 0)).isEqualTo(Duration.ofSeconds(1));
        assertThat(backoff.delay(2, 0)).isEqualTo(Duration.ofSeconds(2));
        assertThat(backoff.delay(9, 0)).isEqualTo(Duration.ofSeconds(256));
        assertThat(backoff.delay(10, 0)).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void itIsTriedForAboutADay() {
        Duration luckless = Duration.ZERO;
        Duration lucky = Duration.ZERO;
        int failures = 1;
        for (; !backoff.givesUpAfter(failures); failures++) {
            luckless = luckless.plus(backoff.delay(failures, 0));
            lucky = lucky.plus(backoff.delay(failures, 0.5));
        }
        assertThat(failures).isEqualTo(330);
        assertThat(luckless).isGreaterThan(Duration.ofHours(26)).isLessThan(Duration.ofHours(28));
        assertThat(lucky).isGreaterThan(Duration.ofHours(23));
    }
}

package dev.baton.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.LeadNumber;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DelayTest {

    private static Delay delay(int over, int open) {
        List<Wait> waits = new ArrayList<>();
        for (int minutes = 1; minutes <= over; minutes++) {
            waits.add(new Wait(new LeadNumber(minutes), Duration.ofMinutes(minutes), true));
        }
        for (int hours = 1; hours <= open; hours++) {
            waits.add(new Wait(new LeadNumber(100 + hours), Duration.ofHours(hours), false));
        }
        return new Delay(waits);
    }

    @Test
    void ranksAreThoseOfRealWaits() {
        Delay delay = delay(20, 0);

        assertThat(delay.median()).contains(new Delay.Ranked(Duration.ofMinutes(10), false));
        assertThat(delay.p90()).contains(new Delay.Ranked(Duration.ofMinutes(18), false));
        assertThat(delay.withinFiveMinutes().part().n()).isEqualTo(5);
        assertThat(delay.value()).hasValue(600);
    }

    @Test
    void whatHasNotHappenedCountsAsInfiniteAndIsLongerThanSomething() {
        Delay delay = delay(6, 6);

        assertThat(delay.median()).contains(new Delay.Ranked(Duration.ofMinutes(6), false));
        assertThat(delay.p90()).contains(new Delay.Ranked(Duration.ofHours(5), true));
        assertThat(delay.never().value()).hasValue(0.5);
    }

    @Test
    void mostHavingNotHappenedMakesTheMedianInfinite() {
        assertThat(delay(2, 10).value()).hasValue(Double.POSITIVE_INFINITY);
    }

    @Test
    void belowTenThereAreCountsOnly() {
        Delay delay = delay(9, 0);

        assertThat(delay.median()).isEmpty();
        assertThat(delay.p90()).isEmpty();
        assertThat(delay.value()).isEmpty();
        assertThat(delay.withinAnHour().value()).isEmpty();
        assertThat(delay.withinAnHour().part().n()).isEqualTo(9);
    }
}

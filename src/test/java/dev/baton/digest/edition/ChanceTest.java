package dev.baton.digest.edition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.digest.Count;
import dev.baton.digest.Delay;
import dev.baton.digest.Share;
import dev.baton.digest.Wait;
import dev.baton.lead.LeadNumber;
import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ChanceTest {

    private static Count count(int n) {
        return new Count(LongStream.rangeClosed(1, n).mapToObj(LeadNumber::new).toList());
    }

    private static Share share(int part, int of) {
        return new Share(count(part), count(of));
    }

    private static Delay waits(int n, Duration each, boolean over) {
        return new Delay(LongStream.rangeClosed(1, n)
                .mapToObj(lead -> new Wait(new LeadNumber(lead), each, over))
                .toList());
    }

    @Test
    void ofFewAThirdAndAnEighthAreNotFarApart() {
        assertThat(Chance.beyond(share(4, 12), share(2, 15))).isLessThan(Chance.ENOUGH);
        assertThat(Chance.beyond(share(40, 120), share(20, 150))).isGreaterThan(Chance.ENOUGH);
    }

    @Test
    void countsDifferByMoreThanTheyWouldAnyway() {
        assertThat(Chance.beyond(count(100), count(110))).isLessThan(Chance.ENOUGH);
        assertThat(Chance.beyond(count(100), count(150))).isGreaterThan(Chance.ENOUGH);
    }

    @Test
    void waitsAreComparedByTheirRatio() {
        Duration hour = Duration.ofHours(1);

        assertThat(Chance.beyond(waits(50, hour, true), waits(50, hour.multipliedBy(3), true)))
                .isGreaterThan(Chance.ENOUGH);
        assertThat(Chance.beyond(waits(10, hour, true), waits(10, hour.multipliedBy(3), true)))
                .isLessThan(Chance.ENOUGH);
    }

    @Test
    void whereThereIsTooLittleOrNothingYetNothingDiffers() {
        assertThat(Chance.beyond(share(9, 9), share(0, 50))).isZero();
        assertThat(Chance.beyond(share(10, 10), share(50, 50))).isZero();
        assertThat(Chance.beyond(waits(20, Duration.ofDays(1), false), waits(20, Duration.ofDays(1), true)))
                .isZero();
    }
}

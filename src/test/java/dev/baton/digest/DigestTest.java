package dev.baton.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.Event;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class DigestTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
    private static final Week WEEK = new Week(LocalDate.of(2026, 11, 9), ZONE);

    private static Digest digest(List<History> leads) {
        return new MakeDigest(new MemorySource(leads)).of(WEEK, Extent.all());
    }

    @Test
    void whatHappensAfterAWeekDoesNotChangeWhatWasTold() {
        List<History> all = Lives.of(7, 400, WEEK.until(), 10);
        List<History> told = all.stream()
                .map(lead -> new History(lead.lead(), lead.handOffs(), before(lead.events())))
                .toList();

        assertThat(told).isNotEqualTo(all);
        assertThat(digest(all)).isEqualTo(digest(told));
    }

    private static List<Event> before(List<Event> events) {
        return events.stream()
                .filter(event -> event.at().isBefore(WEEK.until()))
                .toList();
    }

    @Test
    void theWeekBeforeIsAsItWasTold() {
        List<History> leads = Lives.of(8, 400, WEEK.until(), 10);

        Figures before = new MakeDigest(new MemorySource(leads))
                .of(WEEK.previous(), Extent.all())
                .now();

        assertThat(digest(leads).before().get(0)).isEqualTo(before);
    }

    @Test
    void besideANumberStandsTheWeekBeforeAndTheMedianOfFour() {
        Digest digest = digest(Lives.of(9, 900, WEEK.until(), 10));

        Digest.Compared<Count> volume =
                digest.compare(figures -> figures.volume().handOffs());

        List<Integer> four = digest.before().stream()
                .map(figures -> figures.volume().handOffs().n())
                .sorted()
                .toList();
        assertThat(volume.now().n()).isGreaterThan(10);
        assertThat(volume.before()).isEqualTo(digest.before().get(0).volume().handOffs());
        assertThat(volume.usual()).hasValue(four.get(1));
    }

    @Test
    void weeksWithTooFewAreInNoMedian() {
        Digest digest = digest(Lives.of(10, 20, WEEK.until(), 10));

        assertThat(digest.compare(figures -> figures.acceptance().accepted()).usual())
                .isEmpty();
    }
}

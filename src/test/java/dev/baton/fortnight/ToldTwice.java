package dev.baton.fortnight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.digest.AsWritten;
import dev.baton.digest.Digest;
import dev.baton.digest.DigestSource;
import dev.baton.digest.Extent;
import dev.baton.digest.History;
import dev.baton.digest.MakeDigest;
import dev.baton.digest.SlowDigest;
import dev.baton.digest.Week;
import dev.baton.lead.Lead;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The digests of the fortnight, and the slow ones from every event that the desk wrote down. */
final class ToldTwice {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final Instant EVER = Instant.parse("2100-01-01T00:00:00Z");

    private final World world;

    ToldTwice(World world) {
        this.world = world;
    }

    void agree() {
        List<History> leads = leads();
        for (LocalDate monday : List.of(LocalDate.of(2026, 10, 19), LocalDate.of(2026, 10, 26))) {
            Digest digest = new MakeDigest(world.digestSource()).of(new Week(monday, ZONE), Extent.all());

            assertThat(digest.now().volume().handOffs().n()).isGreaterThan(10);
            assertThat(AsWritten.of(digest.now())).isEqualTo(SlowDigest.of(leads, monday, ZONE, null, null));
        }
    }

    private List<History> leads() {
        Map<Object, History> handedOff =
                world.digestSource().histories(DigestSource.Occasion.HANDED_OFF, Instant.EPOCH, EVER).stream()
                        .collect(Collectors.toMap(History::lead, Function.identity()));
        return world.leads().stream()
                .map(Lead::number)
                .sorted()
                .map(number -> new History(
                        number,
                        handedOff.containsKey(number) ? handedOff.get(number).handOffs() : List.of(),
                        world.history(number)))
                .toList();
    }
}

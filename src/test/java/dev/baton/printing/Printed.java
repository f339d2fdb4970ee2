package dev.baton.printing;

import dev.baton.digest.Digest;
import dev.baton.digest.Extent;
import dev.baton.digest.FrozenHandOff;
import dev.baton.digest.History;
import dev.baton.digest.Lives;
import dev.baton.digest.MakeDigest;
import dev.baton.digest.MemorySource;
import dev.baton.digest.Period;
import dev.baton.digest.Week;
import dev.baton.digest.edition.Edition;
import dev.baton.digest.edition.Editions;
import dev.baton.digest.edition.Openings;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.LongFunction;

/** Editions to print. */
final class Printed {

    static final ZoneId ZONE = ZoneId.of("Europe/Paris");
    static final Week WEEK = new Week(LocalDate.of(2026, 11, 9), ZONE);

    private Printed() {}

    static Edition edition(int leads) {
        return edition(WEEK, Lives.of(3, leads, WEEK.until(), 10));
    }

    static Edition edition(Period period, List<History> lives) {
        Digest digest = new MakeDigest(new MemorySource(lives)).of(period, Extent.all());
        return Editions.editor().edit(digest, Editions.heard());
    }

    static List<NumberRow> rows(Edition edition) {
        return NumberRow.all(edition, new Openings(Editions.names()));
    }

    /** Leads that came in through what somebody made up, by the number of each. */
    static Edition editionWithSources(int leads, LongFunction<String> source) {
        return edition(
                WEEK,
                Lives.of(3, leads, WEEK.until(), 10).stream()
                        .map(life -> new History(
                                life.lead(),
                                life.handOffs().stream()
                                        .map(row -> from(
                                                row, source.apply(row.lead().value())))
                                        .toList(),
                                life.events()))
                        .toList());
    }

    private static FrozenHandOff from(FrozenHandOff row, String source) {
        return new FrozenHandOff(
                row.lead(),
                row.number(),
                row.cycle(),
                row.readyAt(),
                row.committedAt(),
                row.postedAt(),
                row.score(),
                row.tier(),
                row.territory(),
                source,
                row.campaign(),
                row.scorecard(),
                row.claimDue(),
                row.touchDue());
    }
}

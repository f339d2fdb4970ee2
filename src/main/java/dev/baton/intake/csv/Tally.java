package dev.baton.intake.csv;

import dev.baton.intake.Receipt;
import dev.baton.intake.Receipt.Arrival;
import dev.baton.lead.Lead;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Counts what becomes of the rows. For one thread. */
final class Tally {

    private final Map<Arrival, Long> arrivals = new EnumMap<>(Arrival.class);
    private final Map<String, Long> byState = new TreeMap<>();
    private final Map<String, Long> byTier = new TreeMap<>();
    private final Map<String, Long> byTerritory = new TreeMap<>();
    private final Map<String, Long> reasons = new TreeMap<>();
    private final Map<String, Long> warnings = new TreeMap<>();
    private long rejected;

    void took(Receipt receipt, List<Reason> warned) {
        Lead lead = receipt.lead();
        arrivals.merge(receipt.arrival(), 1L, Long::sum);
        byState.merge(lead.state().code(), 1L, Long::sum);
        byTier.merge(Optional.ofNullable(lead.scorecard().tier()).orElse("none"), 1L, Long::sum);
        lead.handOff()
                .map(handOff -> Optional.ofNullable(handOff.route().territory())
                        .orElse(handOff.route().channel()))
                .ifPresent(territory -> byTerritory.merge(territory, 1L, Long::sum));
        count(warnings, warned);
    }

    void rejected(List<Reason> why) {
        rejected++;
        count(reasons, why);
    }

    ImportReport report(List<String> leftOut) {
        long taken = arrivals.values().stream().mapToLong(Long::longValue).sum();
        return new ImportReport(
                taken + rejected,
                arrivals.getOrDefault(Arrival.NEW, 0L),
                arrivals.getOrDefault(Arrival.KNOWN, 0L),
                arrivals.getOrDefault(Arrival.REPEATED, 0L),
                rejected,
                byState,
                byTier,
                byTerritory,
                reasons,
                warnings,
                leftOut);
    }

    private static void count(Map<String, Long> counts, List<Reason> each) {
        each.stream().map(Reason::kind).distinct().forEach(kind -> counts.merge(kind, 1L, Long::sum));
    }
}

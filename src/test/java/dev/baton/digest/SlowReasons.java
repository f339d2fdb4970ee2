package dev.baton.digest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Why leads came back, counted slowly. */
final class SlowReasons {

    private final SlowNumbers numbers;

    SlowReasons(SlowNumbers numbers) {
        this.numbers = numbers;
    }

    void write(List<SlowCycle> cycles) {
        List<Long> all = new ArrayList<>();
        Map<String, List<SlowCycle.Down>> bySource = new TreeMap<>();
        List<SlowCycle.Down> downs = new ArrayList<>();
        for (SlowCycle cycle : cycles) {
            for (SlowCycle.Down down : cycle.downs) {
                all.add(cycle.row.lead().value());
                downs.add(down);
                String source = cycle.row.source() == null ? "" : cycle.row.source();
                bySource.computeIfAbsent(source, key -> new ArrayList<>()).add(down);
            }
        }
        numbers.count("turned down", all);
        numbers.written.put("reasons", String.join(", ", lines(downs)));
        bySource.forEach((source, some) -> {
            List<String> lines = lines(some);
            numbers.written.put("top of " + source, String.join(", ", lines.subList(0, Math.min(3, lines.size()))));
        });
    }

    private static List<String> lines(List<SlowCycle.Down> downs) {
        return downs.stream()
                .map(down -> down.event.reason())
                .distinct()
                .sorted(Comparator.comparing((String reason) -> -times(downs, reason))
                        .thenComparing(reason -> reason))
                .map(reason -> reason + " " + times(downs, reason) + "/" + downs.size() + " " + ledTo(downs, reason))
                .toList();
    }

    private static long times(List<SlowCycle.Down> downs, String reason) {
        return downs.stream().filter(down -> down.event.reason().equals(reason)).count();
    }

    private static Map<String, Integer> ledTo(List<SlowCycle.Down> downs, String reason) {
        List<String> order = List.of("SENT_ON", "MENDED", "TO_MEND", "MERGED", "HELD", "RECYCLED", "CLOSED");
        Map<String, Integer> ledTo = new TreeMap<>(Comparator.comparing(order::indexOf));
        for (SlowCycle.Down down : downs) {
            if (down.event.reason().equals(reason)) {
                ledTo.merge(down.ledTo, 1, Integer::sum);
            }
        }
        return ledTo;
    }
}

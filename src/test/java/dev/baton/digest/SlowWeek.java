package dev.baton.digest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** All leads as they stood at the end of a week, and which of their hand-offs count. */
final class SlowWeek {

    private final LocalDate monday;
    private final ZoneId zone;
    final Instant cutOff;
    final List<SlowLead> leads;
    final Predicate<FrozenHandOff> extent;
    final SlowNumbers numbers;

    SlowWeek(List<History> all, LocalDate monday, ZoneId zone, Predicate<FrozenHandOff> extent) {
        this.monday = monday;
        this.zone = zone;
        this.extent = extent;
        cutOff = start(1);
        leads = all.stream().map(lead -> new SlowLead(lead, cutOff)).toList();
        numbers = new SlowNumbers(cutOff);
    }

    Instant start(int weeksLater) {
        return monday.plusDays(7L * weeksLater).atStartOfDay(zone).toInstant();
    }

    List<SlowCycle> committed(int fromWeek, int untilWeek) {
        return leads.stream()
                .flatMap(lead -> lead.cycles.stream())
                .filter(cycle -> extent.test(cycle.row))
                .filter(cycle -> !cycle.row.committedAt().isBefore(start(fromWeek))
                        && cycle.row.committedAt().isBefore(start(untilWeek)))
                .toList();
    }

    List<SlowCycle> first() {
        return committed(0, 1).stream().filter(SlowCycle::isFirst).toList();
    }

    static List<Long> ids(List<SlowCycle> cycles, Predicate<SlowCycle> which) {
        return cycles.stream()
                .filter(which)
                .map(cycle -> cycle.row.lead().value())
                .toList();
    }

    boolean is(SlowCycle cycle, String... verdicts) {
        return List.of(verdicts).contains(cycle.verdict(cutOff));
    }

    boolean isOver(@Nullable Instant due) {
        return due != null && due.isBefore(cutOff);
    }
}

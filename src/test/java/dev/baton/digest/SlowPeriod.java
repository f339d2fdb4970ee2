package dev.baton.digest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** All leads as they stood at the end of a week or a month, and which of their hand-offs count. */
final class SlowPeriod {

    private final SlowDates dates;
    private final ZoneId zone;
    final Instant cutOff;
    final List<SlowLead> leads;
    final Predicate<FrozenHandOff> extent;
    final SlowNumbers numbers;

    SlowPeriod(List<History> all, SlowDates dates, ZoneId zone, Predicate<FrozenHandOff> extent) {
        this.dates = dates;
        this.zone = zone;
        this.extent = extent;
        cutOff = start(dates.end());
        leads = all.stream().map(lead -> new SlowLead(lead, cutOff)).toList();
        numbers = new SlowNumbers(cutOff);
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    Instant begin() {
        return start(dates.first());
    }

    List<SlowCycle> committed() {
        return committed(dates.first(), dates.end());
    }

    List<SlowCycle> ofTwelveWeeks() {
        return committed(dates.end().minusDays(12 * 7), dates.end());
    }

    List<SlowCycle> older() {
        return committed(dates.olderFrom(), dates.olderUntil());
    }

    private List<SlowCycle> committed(LocalDate from, LocalDate until) {
        return leads.stream()
                .flatMap(lead -> lead.cycles.stream())
                .filter(cycle -> extent.test(cycle.row))
                .filter(cycle -> !cycle.row.committedAt().isBefore(start(from))
                        && cycle.row.committedAt().isBefore(start(until)))
                .toList();
    }

    List<SlowCycle> first() {
        return committed().stream().filter(SlowCycle::isFirst).toList();
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

package dev.baton.digest;

import static java.util.Objects.requireNonNullElse;

import dev.baton.lead.Event;
import dev.baton.lead.Pursuit;
import dev.baton.lead.Scorecard;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What became of hand-offs in the long run, counted slowly. */
final class SlowResults {

    private final SlowWeek week;

    SlowResults(SlowWeek week) {
        this.week = week;
    }

    void write() {
        calibration();
        outcome();
        lost();
        recycled();
        ruled("upheld", "dispute_upheld");
        ruled("overturned", "reject_overturned");
        ruled("conceded", "reject_conceded");
    }

    private void calibration() {
        Map<String, List<SlowCycle>> groups = new TreeMap<>();
        for (SlowCycle cycle : week.committed(-11, 1)) {
            if (cycle.isFirst()) {
                int band = cycle.row.score() == 100 ? 90 : cycle.row.score() - cycle.row.score() % 10;
                groups.computeIfAbsent("band " + band, key -> new ArrayList<>()).add(cycle);
                if (cycle.row.scorecard() != null) {
                    for (Scorecard.Result result : cycle.row.scorecard().results()) {
                        if (result.met()) {
                            groups.computeIfAbsent("criterion " + result.criterion(), key -> new ArrayList<>())
                                    .add(cycle);
                        }
                    }
                }
            }
        }
        groups.forEach((name, cycles) -> {
            List<Long> of = SlowWeek.ids(cycles, cycle -> cycle.isDecidedByQuality(week.cutOff));
            week.numbers.share(name + " accepted", SlowWeek.ids(cycles, cycle -> week.is(cycle, "accepted")), of);
            week.numbers.share(
                    name + " qualified",
                    SlowWeek.ids(cycles, cycle -> cycle.isDecidedByQuality(week.cutOff) && cycle.qualified > 0),
                    of);
        });
    }

    private void outcome() {
        List<SlowCycle> older =
                week.committed(-5, -4).stream().filter(SlowCycle::isFirst).toList();
        week.numbers.share(
                "30 days accepted",
                SlowWeek.ids(older, cycle -> week.is(cycle, "accepted")),
                SlowWeek.ids(older, cycle -> cycle.isDecidedByQuality(week.cutOff)));
        List<Long> all = SlowWeek.ids(older, cycle -> true);
        week.numbers.share("30 days qualified", SlowWeek.ids(older, cycle -> cycle.qualified > 0), all);
        week.numbers.share("30 days won", SlowWeek.ids(older, cycle -> cycle.won > 0), all);
        long pipeline = older.stream()
                .mapToLong(cycle -> requireNonNullElse(cycle.amount, 0L))
                .sum();
        List<Long> unvalued = SlowWeek.ids(older, cycle -> cycle.qualified > 0 && cycle.amount == null);
        week.numbers.written.put(
                "30 days pipeline",
                pipeline + " without " + unvalued.stream().sorted().toList());
    }

    private void lost() {
        List<Long> all = new ArrayList<>();
        Map<String, List<Long>> reasons = new TreeMap<>();
        for (SlowLead lead : week.leads) {
            for (SlowCycle cycle : lead.cycles) {
                for (Pursuit.Lost lost : cycle.losses) {
                    if (week.extent.test(cycle.row) && !lost.at().isBefore(week.start(0))) {
                        all.add(lead.number);
                        reasons.computeIfAbsent(lost.reason(), key -> new ArrayList<>())
                                .add(lead.number);
                    }
                }
            }
        }
        week.numbers.count("lost", all);
        reasons.forEach((reason, some) -> week.numbers.share("lost " + reason, some, all));
    }

    private void ruled(String name, String type) {
        List<Long> leads = new ArrayList<>();
        for (SlowLead lead : week.leads) {
            for (SlowCycle cycle : lead.cycles) {
                for (Event ruling : cycle.rulings) {
                    if (week.extent.test(cycle.row)
                            && ruling.type().equals(type)
                            && !ruling.at().isBefore(week.start(0))) {
                        leads.add(lead.number);
                    }
                }
            }
        }
        week.numbers.count("disputes " + name, leads);
    }

    private void recycled() {
        List<Long> due = new ArrayList<>();
        List<SlowCycle> returned = new ArrayList<>();
        for (SlowLead lead : week.leads) {
            for (int i = 0; i < lead.cycles.size(); i++) {
                Instant until = lead.cycles.get(i).parkedUntil;
                SlowCycle next = i + 1 < lead.cycles.size() ? lead.cycles.get(i + 1) : null;
                if (until == null || until.isBefore(week.start(0)) || !until.isBefore(week.cutOff)) {
                    continue;
                }
                boolean early = next != null && next.row.committedAt().isBefore(until);
                if (week.extent.test(lead.cycles.get(i).row) && !early) {
                    due.add(lead.number);
                    if (next != null) {
                        returned.add(next);
                    }
                }
            }
        }
        week.numbers.count("due again", due);
        week.numbers.share("returned", SlowWeek.ids(returned, cycle -> true), due);
        week.numbers.share(
                "accepted again",
                SlowWeek.ids(returned, cycle -> week.is(cycle, "accepted")),
                SlowWeek.ids(returned, cycle -> true));
    }
}

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

    private final SlowPeriod period;

    SlowResults(SlowPeriod period) {
        this.period = period;
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
        for (SlowCycle cycle : period.ofTwelveWeeks()) {
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
            List<Long> of = SlowPeriod.ids(cycles, cycle -> cycle.isDecidedByQuality(period.cutOff));
            period.numbers.share(name + " accepted", SlowPeriod.ids(cycles, cycle -> period.is(cycle, "accepted")), of);
            period.numbers.share(
                    name + " qualified",
                    SlowPeriod.ids(cycles, cycle -> cycle.isDecidedByQuality(period.cutOff) && cycle.qualified > 0),
                    of);
        });
    }

    private void outcome() {
        List<SlowCycle> older =
                period.older().stream().filter(SlowCycle::isFirst).toList();
        period.numbers.share(
                "30 days accepted",
                SlowPeriod.ids(older, cycle -> period.is(cycle, "accepted")),
                SlowPeriod.ids(older, cycle -> cycle.isDecidedByQuality(period.cutOff)));
        List<Long> all = SlowPeriod.ids(older, cycle -> true);
        period.numbers.share("30 days qualified", SlowPeriod.ids(older, cycle -> cycle.qualified > 0), all);
        period.numbers.share("30 days won", SlowPeriod.ids(older, cycle -> cycle.won > 0), all);
        long pipeline = older.stream()
                .mapToLong(cycle -> requireNonNullElse(cycle.amount, 0L))
                .sum();
        List<Long> unvalued = SlowPeriod.ids(older, cycle -> cycle.qualified > 0 && cycle.amount == null);
        period.numbers.written.put(
                "30 days pipeline",
                pipeline + " without " + unvalued.stream().sorted().toList());
    }

    private void lost() {
        List<Long> all = new ArrayList<>();
        Map<String, List<Long>> reasons = new TreeMap<>();
        for (SlowLead lead : period.leads) {
            for (SlowCycle cycle : lead.cycles) {
                for (Pursuit.Lost lost : cycle.losses) {
                    if (period.extent.test(cycle.row) && !lost.at().isBefore(period.begin())) {
                        all.add(lead.number);
                        reasons.computeIfAbsent(lost.reason(), key -> new ArrayList<>())
                                .add(lead.number);
                    }
                }
            }
        }
        period.numbers.count("lost", all);
        reasons.forEach((reason, some) -> period.numbers.share("lost " + reason, some, all));
    }

    private void ruled(String name, String type) {
        List<Long> leads = new ArrayList<>();
        for (SlowLead lead : period.leads) {
            for (SlowCycle cycle : lead.cycles) {
                for (Event ruling : cycle.rulings) {
                    if (period.extent.test(cycle.row)
                            && ruling.type().equals(type)
                            && !ruling.at().isBefore(period.begin())) {
                        leads.add(lead.number);
                    }
                }
            }
        }
        period.numbers.count("disputes " + name, leads);
    }

    private void recycled() {
        List<Long> due = new ArrayList<>();
        List<SlowCycle> returned = new ArrayList<>();
        for (SlowLead lead : period.leads) {
            for (int i = 0; i < lead.cycles.size(); i++) {
                Instant until = lead.cycles.get(i).parkedUntil;
                SlowCycle next = i + 1 < lead.cycles.size() ? lead.cycles.get(i + 1) : null;
                if (until == null || until.isBefore(period.begin()) || !until.isBefore(period.cutOff)) {
                    continue;
                }
                boolean early = next != null && next.row.committedAt().isBefore(until);
                if (period.extent.test(lead.cycles.get(i).row) && !early) {
                    due.add(lead.number);
                    if (next != null) {
                        returned.add(next);
                    }
                }
            }
        }
        period.numbers.count("due again", due);
        period.numbers.share("returned", SlowPeriod.ids(returned, cycle -> true), due);
        period.numbers.share(
                "accepted again",
                SlowPeriod.ids(returned, cycle -> period.is(cycle, "accepted")),
                SlowPeriod.ids(returned, cycle -> true));
    }
}

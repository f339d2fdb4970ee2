package dev.baton.digest;

import dev.baton.lead.Event;
import dev.baton.lead.Scorecard;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Every figure of a week or a month once more, slowly and from all leads that there are: written from the definitions, without the
 * digest's own classes but for the rows and events it reads.
 */
public final class SlowDigest {

    private final SlowPeriod period;
    private final SlowNumbers numbers;
    private final Instant cutOff;

    private SlowDigest(SlowPeriod period) {
        this.period = period;
        this.numbers = period.numbers;
        this.cutOff = period.cutOff;
    }

    public static Map<String, String> of(
            List<History> all, LocalDate monday, ZoneId zone, @Nullable String territory, @Nullable String campaign) {
        return of(all, SlowDates.week(monday), zone, territory, campaign);
    }

    static Map<String, String> of(
            List<History> all, SlowDates dates, ZoneId zone, @Nullable String territory, @Nullable String campaign) {
        SlowPeriod period = period(all, dates, zone, territory, campaign);
        SlowDigest digest = new SlowDigest(period);
        boolean everything = territory == null && campaign == null;
        digest.handOffs(everything);
        digest.kept();
        digest.delays();
        digest.touches();
        new SlowReasons(digest.numbers).write(period.first());
        new SlowResults(period).write();
        return period.numbers.written;
    }

    private static SlowPeriod period(
            List<History> all, SlowDates dates, ZoneId zone, @Nullable String territory, @Nullable String campaign) {
        return new SlowPeriod(
                all,
                dates,
                zone,
                row -> (territory == null || territory.equals(row.territory()))
                        && (campaign == null || campaign.equalsIgnoreCase(row.campaign())));
    }

    /** What is told of one of several weeks in a row. */
    static Map<String, String> inBrief(List<History> all, LocalDate monday, ZoneId zone, @Nullable String territory) {
        SlowPeriod period = period(all, SlowDates.week(monday), zone, territory, null);
        SlowDigest digest = new SlowDigest(period);
        digest.count("handed off", cycle -> true);
        digest.count("accepted", cycle -> period.is(cycle, "accepted"));
        digest.count("qualified", cycle -> cycle.qualified > 0);
        digest.delays();
        return period.numbers.written;
    }

    private void count(String name, Predicate<SlowCycle> which) {
        numbers.count(name, SlowPeriod.ids(period.first(), which));
    }

    private void share(String name, Predicate<SlowCycle> part, Predicate<SlowCycle> of) {
        numbers.share(name, SlowPeriod.ids(period.first(), of.and(part)), SlowPeriod.ids(period.first(), of));
    }

    private void handOffs(boolean everything) {
        List<SlowCycle> all = period.committed();
        count("volume", cycle -> true);
        count("volume sent on", cycle -> cycle.downs.stream().anyMatch(down -> down.ledTo.equals("SENT_ON")));
        numbers.count("volume recycled", SlowPeriod.ids(all, cycle -> cycle.row.cycle() > 1));
        numbers.count("volume anyway", SlowPeriod.ids(all, cycle -> cycle.row.cycle() == 1 && cycle.anyway));
        numbers.count(
                "volume held",
                period.leads.stream()
                        .filter(lead -> everything && lead.isHeldIn(period.begin(), cutOff))
                        .map(lead -> lead.number)
                        .toList());
        share("acceptance", cycle -> period.is(cycle, "accepted"), cycle -> cycle.isDecidedByQuality(cutOff));
        share("hygiene", cycle -> period.is(cycle, "hygiene"), cycle -> !period.is(cycle, "pending", "undecided"));
        count("pending", cycle -> period.is(cycle, "pending"));
        count("waiting", cycle -> period.is(cycle, "undecided"));
        share(
                "complete",
                cycle -> isAllThere(cycle.row.scorecard()) && !cycle.fixEverAsked,
                cycle -> cycle.row.scorecard() != null);
        share("breaches", cycle -> cycle.missed, cycle -> true);
    }

    private static boolean isAllThere(@Nullable Scorecard scorecard) {
        return scorecard != null && scorecard.missing().isEmpty();
    }

    private static boolean isBy(@Nullable Instant at, @Nullable Instant due) {
        return at != null && due != null && !at.isAfter(due);
    }

    private static boolean isDownBy(SlowCycle cycle, @Nullable Instant due) {
        return cycle.downsHere.stream().anyMatch(down -> isBy(down.event.at(), due));
    }

    private void kept() {
        share(
                "decided",
                cycle -> isBy(cycle.firstTouch(), cycle.last.touchDue()) || isDownBy(cycle, cycle.last.touchDue()),
                cycle -> period.isOver(cycle.last.touchDue()) && !period.is(cycle, "pending"));
        share(
                "claimed",
                cycle -> cycle.having.stream()
                        .anyMatch(each -> each.who != null && each.answered && isBy(each.since, cycle.last.claimDue())),
                cycle -> period.isOver(cycle.last.claimDue())
                        && (cycle.wasEverHad() || !isDownBy(cycle, cycle.last.claimDue())));
    }

    private void delays() {
        SlowNumbers.Times system = numbers.new Times();
        SlowNumbers.Times claim = numbers.new Times();
        SlowNumbers.Times touch = numbers.new Times();
        SlowNumbers.Times buyer = numbers.new Times();
        SlowNumbers.Times response = numbers.new Times();
        for (SlowCycle cycle : period.first()) {
            long lead = cycle.row.lead().value();
            Instant posted = cycle.row.postedAt();
            if (posted != null) {
                system.add(lead, cycle.row.committedAt(), posted.isBefore(cutOff) ? posted : null);
            }
            posted = posted != null && posted.isBefore(cutOff) ? posted : cycle.row.committedAt();
            boolean given = !cycle.downs.isEmpty();
            if (cycle.firstHad != null || !given) {
                claim.add(lead, posted, cycle.firstHad);
            }
            if (cycle.firstTouch() != null || !given) {
                buyer.add(lead, cycle.row.readyAt(), cycle.firstTouch());
                response.add(lead, posted, cycle.firstTouch());
                if (cycle.firstHad != null) {
                    touch.add(lead, cycle.firstHad, cycle.firstTouch());
                }
            }
        }
        system.write("system delay");
        claim.write("claim delay");
        touch.write("touch delay");
        buyer.write("buyer wait");
        response.write("sales response");
    }

    private void touches() {
        List<Long> all = new ArrayList<>();
        List<Long> late = new ArrayList<>();
        List<Long> due = new ArrayList<>();
        List<Long> held = new ArrayList<>();
        for (SlowCycle cycle : period.first()) {
            long lead = cycle.row.lead().value();
            for (Event.Touched touch : cycle.touches) {
                all.add(lead);
                if (Duration.between(touch.doneAt(), touch.at()).toMillis() > 3_600_000) {
                    late.add(lead);
                }
            }
            for (int i = 0; i < cycle.meetingsHeld; i++) {
                held.add(lead);
                due.add(lead);
            }
            for (int i = 0; i < cycle.meetingsMissed; i++) {
                due.add(lead);
            }
            if (cycle.meetingWaits && period.isOver(cycle.meetingAt)) {
                due.add(lead);
            }
        }
        numbers.share("logged late", late, all);
        numbers.share("show rate", held, due);
        share(
                "follow-through",
                cycle -> isBy(cycle.firstTouch(), cycle.last.touchDue()),
                cycle -> period.is(cycle, "accepted") && period.isOver(cycle.last.touchDue()));
        List<Integer> counts = period.first().stream()
                .filter(cycle -> period.is(cycle, "accepted"))
                .map(cycle -> cycle.touches.size())
                .sorted()
                .toList();
        numbers.written.put("touches", counts.toString());
        share(
                "given up",
                cycle -> cycle.touches.size() < 6,
                cycle -> !cycle.touches.isEmpty()
                        && !cycle.everConnected()
                        && cycle.downs.stream()
                                .anyMatch(down -> down.event.type().equals("disqualified")));
        share("reach", SlowCycle::everConnected, cycle -> !cycle.touches.isEmpty());
    }
}

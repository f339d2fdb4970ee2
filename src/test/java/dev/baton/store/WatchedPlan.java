package dev.baton.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.Event;
import dev.baton.lead.Promise;
import dev.baton.lead.Promise.Stage;
import dev.baton.sla.BusinessHours;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What somebody does with a lead: claims it after a while, or never, and touches it after a while, or never. */
record WatchedPlan(Instant comes, Optional<Instant> claimed, Optional<Instant> touched) {

    static final Instant MONDAY = Instant.parse("2026-11-16T00:00:00Z");
    static final Instant AWAY = Instant.parse("2026-11-17T16:00:00Z");
    static final Instant BACK = Instant.parse("2026-11-18T11:00:00Z");
    static final Duration TICK = Duration.ofMinutes(20);
    static final Duration CLAIM = Duration.ofMinutes(30);
    static final Duration TOUCH = Duration.ofHours(4);
    static final Duration GIVE_BACK = Duration.ofHours(18);
    static final BusinessHours HOURS = new BusinessHours(
            ZoneId.of("Europe/London"),
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
            LocalTime.of(9, 0),
            LocalTime.of(18, 0));

    /** Until it is given back, when its clocks start over. */
    void check(List<Event> history) {
        List<Event.PromiseRan> ran = new ArrayList<>();
        Optional<Instant> back = Optional.empty();
        for (Event event : history) {
            if (event instanceof Event.TakenBack taken) {
                back = Optional.of(taken.at());
                break;
            }
            if (event instanceof Event.PromiseRan each) {
                ran.add(each);
            }
        }
        Instant end = MONDAY.plus(Duration.ofDays(7)).minus(TICK);
        Instant claimedAt = this.claimed.orElse(end.plusMillis(1));
        Instant touchedAt = this.touched.orElse(end.plusMillis(1));
        Map<String, Instant> expected = new HashMap<>();
        put(expected, Promise.CLAIM, Stage.MISSED, HOURS.add(comes, CLAIM), comes, claimedAt);
        put(expected, Promise.CLAIM, Stage.ESCALATED, HOURS.add(comes, CLAIM.multipliedBy(2)), comes, claimedAt);
        if (claimed.isPresent()) {
            Instant start = claimedAt.isAfter(HOURS.add(comes, TOUCH)) ? claimedAt : comes;
            Instant free = HOURS.add(claimedAt, GIVE_BACK);
            put(
                    expected,
                    Promise.TOUCH,
                    Stage.WARNED,
                    HOURS.add(start, TOUCH.multipliedBy(2).dividedBy(3)),
                    claimedAt,
                    touchedAt);
            put(expected, Promise.TOUCH, Stage.MISSED, HOURS.add(start, TOUCH), claimedAt, touchedAt);
            put(
                    expected,
                    Promise.TOUCH,
                    Stage.ESCALATED,
                    HOURS.add(start, TOUCH.multipliedBy(2)),
                    claimedAt,
                    touchedAt);
            Optional<Instant> due = seen(free, claimedAt).filter(at -> at.isBefore(touchedAt) && !at.isAfter(end));
            assertThat(back).as("given back: %s", this).isEqualTo(due);
        }
        assertThat(ran).as("%s", this).hasSize(expected.size());
        ran.forEach(each -> assertThat(each.at())
                .as("%s of %s", each, this)
                .isEqualTo(expected.get(each.promise() + " " + each.stage())));
    }

    private static void put(
            Map<String, Instant> expected, Promise promise, Stage stage, Instant due, Instant since, Instant until) {
        seen(due, since)
                .filter(at -> at.isBefore(until) && at.isBefore(MONDAY.plus(Duration.ofDays(7))))
                .ifPresent(at -> expected.put(promise + " " + stage, at));
    }

    /** The first look at or after the instant, and not before what it is about. */
    private static Optional<Instant> seen(Instant due, Instant since) {
        Instant look = MONDAY;
        while (look.isBefore(due) || look.isBefore(since) || (!look.isBefore(AWAY) && look.isBefore(BACK))) {
            look = look.plus(TICK);
        }
        return Optional.of(look);
    }
}

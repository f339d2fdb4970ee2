package dev.baton.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.ClaimedLead;
import dev.baton.lead.Condition;
import dev.baton.lead.Facts;
import dev.baton.lead.HandOff;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.OpenLead;
import dev.baton.lead.Route;
import dev.baton.lead.Touch;
import dev.baton.lead.UserId;
import dev.baton.lead.Work;
import dev.baton.outbox.Delivery.Posted;
import dev.baton.outbox.OutboxItem;
import dev.baton.routing.HandOffs;
import dev.baton.routing.Routing;
import dev.baton.routing.Territory;
import dev.baton.sla.Promises;
import dev.baton.team.Member;
import dev.baton.team.Presence;
import dev.baton.team.Role;
import dev.baton.testing.SettableClock;
import dev.baton.watch.ClockRules;
import dev.baton.watch.PromiseWatch;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/**
 * A week in which two processes watch the same leads, are both away for a night and a morning, and start again; what
 * happened is held against what each lead's own instants say should have.
 */
class WatchedWeekTest extends StoreContract {

    private static final Routing ROUTING = new Routing(
            List.of(new Territory(
                    "emea", "EMEA", "#leads-emea", "emea", WatchedPlan.HOURS, new Condition.All(List.of()))),
            "#leads-unrouted");
    private static final UserId MAX = new UserId("U0MAX");
    private static final int LEADS = 60;

    private final SettableClock clock = new SettableClock(WatchedPlan.MONDAY);
    private final Random random = new Random(20261116);
    private final Map<LeadNumber, WatchedPlan> plans = new HashMap<>();
    private final Map<String, List<Instant>> told = new HashMap<>();

    @Test
    void everyClockEventHappensOnceAndInItsTime() throws Exception {
        store.team().replaceAll(List.of(member(Samples.ANA), manager()));
        List<WatchedPlan> week = week();
        ExecutorService processes = Executors.newFixedThreadPool(2);
        Store one = Store.open(url, clock);
        Store other = Store.open(url, clock);
        try {
            while (clock.instant().isBefore(WatchedPlan.MONDAY.plus(Duration.ofDays(7)))) {
                act(week);
                if (clock.instant().equals(WatchedPlan.AWAY)) {
                    other.close();
                    other = Store.open(url, clock);
                }
                if (clock.instant().isBefore(WatchedPlan.AWAY)
                        || !clock.instant().isBefore(WatchedPlan.BACK)) {
                    watchTogether(processes, one, other);
                    deliver(one);
                }
                clock.tick(WatchedPlan.TICK);
            }
        } finally {
            one.close();
            other.close();
            processes.shutdownNow();
        }

        assertThat(plans).hasSize(LEADS);
        plans.forEach((number, plan) -> plan.check(book.history(number)));
        told.forEach((person, times) -> {
            for (int i = 1; i < times.size(); i++) {
                assertThat(Duration.between(times.get(i - 1), times.get(i)))
                        .as(person)
                        .isGreaterThanOrEqualTo(Reminders.BETWEEN_MESSAGES);
            }
        });
        assertThat(told).containsOnlyKeys(Samples.ANA.value(), MAX.value());
    }

    private List<WatchedPlan> week() {
        List<WatchedPlan> week = new ArrayList<>();
        for (int i = 0; i < LEADS; i++) {
            Instant comes = WatchedPlan.MONDAY.plus(WatchedPlan.TICK.multipliedBy(random.nextInt(3 * 24 * 3)));
            Optional<Instant> claimed = random.nextInt(3) == 0
                    ? Optional.empty()
                    : Optional.of(comes.plus(WatchedPlan.TICK.multipliedBy(1 + random.nextInt(12))));
            Optional<Instant> touched = claimed.filter(at -> random.nextBoolean())
                    .map(at -> at.plus(WatchedPlan.TICK.multipliedBy(1 + random.nextInt(30))));
            week.add(new WatchedPlan(comes, claimed, touched));
        }
        return week;
    }

    private void act(List<WatchedPlan> week) {
        Instant now = clock.instant();
        for (WatchedPlan plan : week) {
            if (plan.comes().equals(now)) {
                plans.put(come("P-" + plans.size()), plan);
            }
        }
        plans.forEach((number, plan) -> {
            Lead lead = book.find(number).orElseThrow();
            if (plan.claimed().filter(now::equals).isPresent() && lead instanceof OpenLead open) {
                commit(Work.of(open.claim(Samples.ANA, now)));
            } else if (plan.touched().filter(now::equals).isPresent() && lead instanceof ClaimedLead claimed) {
                Touch touch = new Touch(Samples.ANA, Touch.Channel.CALL, Touch.Outcome.NO_ANSWER, now, now);
                commit(Work.of(claimed.touch(touch, null)));
            }
        });
    }

    private LeadNumber come(String id) {
        Instant now = clock.instant();
        Facts known = Samples.person(id);
        Facts facts = new Facts(
                known.person(), known.company(), known.origin(), Map.of(), List.of(), known.consent(), null, Map.of());
        Route route = new Route("emea", "emea", "#leads-emea", List.of());
        HandOff handOff = new HandOff(
                1,
                1,
                now,
                now,
                "hot",
                84,
                1,
                route,
                WatchedPlan.HOURS.add(now, WatchedPlan.CLAIM),
                WatchedPlan.HOURS.add(now, WatchedPlan.TOUCH));
        return commit(Work.admitting(Samples.ready(facts, handOff))).number();
    }

    private void watchTogether(ExecutorService processes, Store one, Store other) throws Exception {
        List<Future<?>> under = List.of(processes.submit(watch(one)), processes.submit(watch(other)));
        for (Future<?> watch : under) {
            watch.get();
        }
    }

    private PromiseWatch watch(Store process) {
        ClockRules rules = new ClockRules(
                new HandOffs(ROUTING, new Promises(Map.of(), Map.of()), WatchedPlan.HOURS), WatchedPlan.GIVE_BACK);
        return new PromiseWatch(
                process.leadBook(), process.clocks(), new Presence(process.team(), process.absences()), rules, clock);
    }

    /** As a courier would, a moment later. */
    private void deliver(Store process) {
        Instant now = clock.instant().plus(Reminders.GATHERED);
        Optional<OutboxItem> item = process.outbox().lease(Set.of(), now, now.plusSeconds(60));
        while (item.isPresent()) {
            if (item.get().kind() == OutboxItem.Kind.REMINDER) {
                told.computeIfAbsent(item.get().destination(), person -> new ArrayList<>())
                        .add(clock.instant());
            }
            Posted posted = new Posted("D1", "1." + item.get().id());
            process.outbox().delivered(item.get(), Optional.of(posted), clock.instant());
            item = process.outbox().lease(Set.of(), now, now.plusSeconds(60));
        }
    }

    private static Member member(UserId id) {
        return new Member(id, "Ana", null, ZoneId.of("Europe/London"), true, Set.of(Role.REP), Set.of("emea"));
    }

    private static Member manager() {
        return new Member(MAX, "Max", null, ZoneId.of("Europe/Berlin"), true, Set.of(Role.MANAGER), Set.of());
    }
}

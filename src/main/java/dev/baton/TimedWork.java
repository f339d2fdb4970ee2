package dev.baton;

import dev.baton.config.Playbook;
import dev.baton.desk.RemindOfRides;
import dev.baton.lead.LeadBook;
import dev.baton.query.Follows;
import dev.baton.routing.HandOffs;
import dev.baton.schedule.ForgetOldRequests;
import dev.baton.schedule.RecurringWork;
import dev.baton.schedule.Rhythm;
import dev.baton.schedule.Round;
import dev.baton.schedule.Schedule;
import dev.baton.store.Store;
import dev.baton.team.Presence;
import dev.baton.watch.ClockRules;
import dev.baton.watch.PromiseWatch;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Everything that happens because time passes, put together. */
final class TimedWork {

    private static final Duration BETWEEN_ROUNDS = Duration.ofSeconds(5);

    private TimedWork() {}

    static Schedule of(Playbook playbook, Store store, LeadBook book, Clock domain) {
        Clock realTime = Clock.systemUTC();
        RecurringWork forget = new RecurringWork(
                "forget_old_requests",
                new Rhythm.Every(Duration.ofHours(1)),
                new ForgetOldRequests(store::forgetOldRequestKeys, realTime));
        ClockRules rules = new ClockRules(
                new HandOffs(playbook.routing(), playbook.promises(), playbook.fallbackHours()),
                playbook.giveBackAfter(),
                playbook.deciders());
        RecurringWork watch = new RecurringWork(
                "watch_promises",
                new Rhythm.Every(Duration.ofSeconds(30)),
                new PromiseWatch(book, store.clocks(), new Presence(store.team(), store.absences()), rules, domain));
        Follows follows = store.dialogues().follows();
        RecurringWork followers = new RecurringWork(
                "tell_followers", new Rhythm.Every(Duration.ofSeconds(30)), () -> follows.tell(domain.instant()));
        RecurringWork rides = new RecurringWork(
                "remind_of_rides",
                new Rhythm.Every(Duration.ofSeconds(30)),
                new RemindOfRides(store.dialogues().rides(), domain));
        List<RecurringWork> works = new ArrayList<>(List.of(forget, watch, followers, rides));
        works.addAll(Digests.weekly(playbook, store, domain));
        return new Schedule(new Round(store.timetable(), works, domain, realTime), BETWEEN_ROUNDS);
    }
}

package dev.baton.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.Actor;
import dev.baton.lead.Change;
import dev.baton.lead.ClaimedLead;
import dev.baton.lead.Event;
import dev.baton.lead.Facts;
import dev.baton.lead.HandOff;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.NextStep;
import dev.baton.lead.Notice;
import dev.baton.lead.OpenLead;
import dev.baton.lead.Promise;
import dev.baton.lead.Route;
import dev.baton.lead.Scorecard;
import dev.baton.lead.Submission;
import dev.baton.lead.Touch;
import dev.baton.lead.UserId;
import dev.baton.routing.HandOffs;
import dev.baton.routing.Routing;
import dev.baton.sla.BusinessHours;
import dev.baton.sla.Promises;
import dev.baton.team.Member;
import dev.baton.team.Presence;
import dev.baton.team.Role;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A lead that came in on Monday at 10:00, to be claimed by 10:30 and touched by 14:00; people work from 9 to 17. */
abstract class LeadClockFixture {

    static final UserId ANA = new UserId("U0ANA");
    static final UserId MAX = new UserId("U0MAX");
    static final BusinessHours HOURS = new BusinessHours(
            ZoneOffset.UTC, EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), LocalTime.of(9, 0), LocalTime.of(17, 0));

    final List<Event> history = new ArrayList<>();
    Lead lead = come(null);

    static Event ran(String when, Promise promise, Promise.Stage stage, String due) {
        return new Event.PromiseRan(at(when), new Actor.Baton(), 1, promise, stage, at(due));
    }

    Lead come(@Nullable Instant meetingAt) {
        Facts facts = new Facts(
                new Facts.Person("P-1", null, null, null, null, null),
                new Facts.Company(null, null, null),
                new Facts.Origin("Website", null, null),
                Map.of(),
                List.of(),
                new Facts.Consent(null, null, null),
                meetingAt,
                Map.of());
        Scorecard scorecard = new Scorecard(1, 84, "hot", 50, List.of(), List.of(), List.of());
        Route route = new Route(null, null, "#leads", List.of());
        HandOff handOff = new HandOff(1, 1, at("10:00"), at("10:00"), "hot", 84, 1, route, at("10:30"), at("14:00"));
        Submission submission = new Submission(at("10:00"), new Actor.Importer(), facts);
        Change change = Lead.receiveReady(new LeadNumber(1), submission, scorecard, handOff);
        history.addAll(change.events());
        return change.after();
    }

    void claim(String when) {
        commit(((OpenLead) lead).claim(ANA, at(when)));
    }

    void touch(String when, String next) {
        Touch touch = new Touch(ANA, Touch.Channel.CALL, Touch.Outcome.NO_ANSWER, at(when), at(when));
        commit(((ClaimedLead) lead).touch(touch, new NextStep(Touch.Channel.CALL, at(next))));
    }

    void commit(Change change) {
        history.addAll(change.events());
        lead = change.after();
    }

    @Nullable Instant next(String when) {
        LeadClock.Verdict verdict = verdict(when, Set.of(MAX));
        assertThat(verdict.change()).isNull();
        return verdict.next();
    }

    List<Notice> ring(String when) {
        return ringAt(at(when));
    }

    List<Notice> ringAt(Instant now) {
        Change change = Objects.requireNonNull(verdictAt(now, Set.of(MAX)).change());
        commit(change);
        return change.notices();
    }

    LeadClock.Verdict verdict(String when, Set<UserId> managers) {
        return verdictAt(at(when), managers);
    }

    LeadClock.Verdict verdictAt(Instant now, Set<UserId> managers) {
        ClockRules rules = new ClockRules(
                new HandOffs(new Routing(List.of(), "#leads"), new Promises(Map.of(), Map.of()), HOURS),
                Duration.ofHours(16));
        return lead.match(new LeadClock(rules, history, roll(managers), recycled -> false, now));
    }

    static Instant at(String monday) {
        return Instant.parse("2026-11-16T" + monday + ":00Z");
    }

    static Instant nextDay(String time) {
        return Instant.parse("2026-11-17T" + time + ":00Z");
    }

    private static Presence.Roll roll(Set<UserId> managers) {
        return new Presence.Roll(
                managers.stream()
                        .map(manager -> new Member(
                                manager, "Manager", null, ZoneOffset.UTC, true, Set.of(Role.MANAGER), Set.of()))
                        .toList(),
                Set.of());
    }
}

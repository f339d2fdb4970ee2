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
import dev.baton.lead.Notice.Reminder.About;
import dev.baton.lead.OpenLead;
import dev.baton.lead.Promise;
import dev.baton.lead.Route;
import dev.baton.lead.Scorecard;
import dev.baton.lead.State;
import dev.baton.lead.Submission;
import dev.baton.lead.Touch;
import dev.baton.lead.UserId;
import dev.baton.lead.WorkingLead;
import dev.baton.routing.HandOffs;
import dev.baton.routing.Routing;
import dev.baton.sla.BusinessHours;
import dev.baton.sla.Promises;
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
import org.junit.jupiter.api.Test;

/** A lead that came in on Monday at 10:00, to be claimed by 10:30 and touched by 14:00; people work from 9 to 17. */
class LeadClockTest {

    private static final UserId ANA = new UserId("U0ANA");
    private static final UserId MAX = new UserId("U0MAX");
    private static final BusinessHours HOURS = new BusinessHours(
            ZoneOffset.UTC, EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), LocalTime.of(9, 0), LocalTime.of(17, 0));

    private final List<Event> history = new ArrayList<>();
    private Lead lead = come(null);

    @Test
    void nobodyIsWarnedOfALeadThatIsNobodys() {
        assertThat(next("10:00")).isEqualTo(at("10:30"));
        assertThat(next("10:29")).isEqualTo(at("10:30"));
    }

    @Test
    void whenNobodyClaimsItTheThreadIsToldAndThenTheManager() {
        assertThat(ring("10:30")).hasSize(1).allMatch(Notice.ThreadLine.class::isInstance);
        assertThat(history).endsWith(ran("10:30", Promise.CLAIM, Promise.Stage.MISSED, "10:30"));
        assertThat(next("10:30")).isEqualTo(at("11:00"));
        assertThat(ring("11:02")).containsExactly(new Notice.Reminder(MAX, About.UNCLAIMED, at("10:30")));
        assertThat(next("11:02")).isNull();
    }

    @Test
    void whereThereIsNoManagerTheThreadIsTold() {
        Change change = verdict("11:00", Set.of()).change();

        assertThat(Objects.requireNonNull(change).notices()).hasSize(2).allMatch(Notice.ThreadLine.class::isInstance);
    }

    @Test
    void theOwnerIsWarnedAfterTwoThirdsAndTheManagerToldAtTwiceTheTime() {
        claim("10:10");

        assertThat(next("10:10")).isEqualTo(at("12:40"));
        assertThat(ring("12:40")).containsExactly(new Notice.Reminder(ANA, About.TOUCH_DUE, at("14:00")));
        assertThat(ring("14:00")).hasSize(2).anyMatch(Notice.ThreadLine.class::isInstance);
        assertThat(next("14:00"))
                .as("four hours after the limit, on the next day")
                .isEqualTo(nextDay("10:00"));
        assertThat(ringAt(nextDay("10:00"))).contains(new Notice.Reminder(MAX, About.UNTOUCHED, at("14:00")));
    }

    @Test
    void whatCameDueWhileNobodyLookedIsSaidTogetherAndOnce() {
        claim("10:10");

        ringAt(nextDay("10:30"));

        assertThat(history.stream().filter(Event.PromiseRan.class::isInstance).map(Event::type))
                .containsExactly("promise_warned", "promise_missed", "promise_escalated");
        assertThat(verdictAt(nextDay("10:30"), Set.of(MAX)).change()).isNull();
    }

    @Test
    void aTouchedLeadHasNoClock() {
        claim("10:10");
        Touch touch = new Touch(ANA, Touch.Channel.CALL, Touch.Outcome.NO_ANSWER, at("10:20"), at("10:20"));
        commit(((ClaimedLead) lead).touch(touch, null));

        assertThat(verdict("16:00", Set.of(MAX))).isEqualTo(new LeadClock.Verdict(null, null));
    }

    @Test
    void whoClaimsALateLeadHasTheWholeTime() {
        claim("15:00");

        assertThat(next("15:00")).as("two thirds of four hours").isEqualTo(nextDay("09:40"));
    }

    @Test
    void whoClaimsItAfterSomebodyElseIsWarnedToo() {
        claim("10:10");
        ring("12:40");
        commit(((ClaimedLead) lead).release(at("13:00")));
        claim("13:05");

        assertThat(ring("13:05")).contains(new Notice.Reminder(ANA, About.TOUCH_DUE, at("14:00")));
    }

    @Test
    void aLeadThatCameBackIsToBeClaimedInTheSameTimeAgain() {
        claim("10:10");
        commit(((ClaimedLead) lead).release(at("16:50")));

        assertThat(next("16:50")).isEqualTo(nextDay("09:20"));
    }

    @Test
    void withoutATouchItGoesBackToTheChannel() {
        claim("10:10");
        ringAt(nextDay("12:00"));
        Instant after16BusinessHours = Instant.parse("2026-11-18T10:10:00Z");

        assertThat(verdictAt(nextDay("12:00"), Set.of(MAX)).next()).isEqualTo(after16BusinessHours);
        assertThat(ringAt(after16BusinessHours))
                .contains(new Notice.Reminder(ANA, About.TAKEN_BACK, after16BusinessHours));
        assertThat(lead.state()).isEqualTo(State.OPEN);
    }

    @Test
    void aMeetingThatWasBookedSinceIsThePromisedTouch() {
        history.clear();
        lead = come(Instant.parse("2026-11-19T11:00:00Z"));
        claim("10:10");

        assertThat(next("14:00"))
                .as("two thirds of 25 business hours")
                .isEqualTo(Instant.parse("2026-11-18T10:40:00Z"));
        assertThat(ringAt(Instant.parse("2026-11-18T10:40:00Z")))
                .containsExactly(new Notice.Reminder(ANA, About.TOUCH_DUE, Instant.parse("2026-11-19T11:00:00Z")));
        assertThat(verdictAt(Instant.parse("2026-11-18T10:40:00Z"), Set.of(MAX)).next())
                .isEqualTo(Instant.parse("2026-11-19T11:00:00Z"));
    }

    @Test
    void theOwnerIsToldOnceOfANextStepWhenPeopleWork() {
        claim("10:10");
        touch("10:20", "19:30");

        assertThat(next("10:20")).isEqualTo(nextDay("09:00"));
        assertThat(ringAt(nextDay("09:05"))).containsExactly(new Notice.Reminder(ANA, About.STEP_DUE, at("19:30")));
        assertThat(verdictAt(nextDay("09:05"), Set.of(MAX))).isEqualTo(new LeadClock.Verdict(null, null));
    }

    @Test
    void aStepThatIsPutOffIsToldAgainAtItsNewTime() {
        claim("10:10");
        touch("10:20", "11:00");
        ring("11:00");
        commit(((WorkingLead) lead).moveStep(at("11:01"), new NextStep(Touch.Channel.CALL, at("12:01"))));

        assertThat(next("11:01")).isEqualTo(at("12:01"));
        assertThat(ring("12:01")).containsExactly(new Notice.Reminder(ANA, About.STEP_DUE, at("12:01")));
    }

    @Test
    void aManagerWhoMovedOnIsNotToldAgainInThisHandOffAndTheClockGoesOn() {
        ring("11:00");
        commit(((OpenLead) lead).moveOn(MAX, at("11:10")));
        assertThat(next("11:10")).isNull();
        claim("11:20");

        assertThat(ringAt(nextDay("10:00")))
                .noneMatch(notice -> notice instanceof Notice.Reminder told && told.about() == About.UNTOUCHED)
                .hasSize(3);
    }

    @Test
    void comingInAgainStopsNoClock() {
        Submission again = new Submission(at("10:31"), new Actor.Importer(), lead.facts());
        ring("10:30");
        commit(((OpenLead) lead).receive(again, lead.scorecard()));

        assertThat(next("10:31")).isEqualTo(at("11:00"));
    }

    private static Event ran(String when, Promise promise, Promise.Stage stage, String due) {
        return new Event.PromiseRan(at(when), new Actor.Baton(), 1, promise, stage, at(due));
    }

    private Lead come(@Nullable Instant meetingAt) {
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

    private void claim(String when) {
        commit(((OpenLead) lead).claim(ANA, at(when)));
    }

    private void touch(String when, String next) {
        Touch touch = new Touch(ANA, Touch.Channel.CALL, Touch.Outcome.NO_ANSWER, at(when), at(when));
        commit(((ClaimedLead) lead).touch(touch, new NextStep(Touch.Channel.CALL, at(next))));
    }

    private void commit(Change change) {
        history.addAll(change.events());
        lead = change.after();
    }

    private @Nullable Instant next(String when) {
        LeadClock.Verdict verdict = verdict(when, Set.of(MAX));
        assertThat(verdict.change()).isNull();
        return verdict.next();
    }

    private List<Notice> ring(String when) {
        return ringAt(at(when));
    }

    private List<Notice> ringAt(Instant now) {
        Change change = Objects.requireNonNull(verdictAt(now, Set.of(MAX)).change());
        commit(change);
        return change.notices();
    }

    private LeadClock.Verdict verdict(String when, Set<UserId> managers) {
        return verdictAt(at(when), managers);
    }

    private LeadClock.Verdict verdictAt(Instant now, Set<UserId> managers) {
        ClockRules rules = new ClockRules(
                new HandOffs(new Routing(List.of(), "#leads"), new Promises(Map.of(), Map.of()), HOURS),
                Duration.ofHours(16));
        return lead.match(new LeadClock(rules, history, managers, now));
    }

    private static Instant at(String monday) {
        return Instant.parse("2026-11-16T" + monday + ":00Z");
    }

    private static Instant nextDay(String time) {
        return Instant.parse("2026-11-17T" + time + ":00Z");
    }
}

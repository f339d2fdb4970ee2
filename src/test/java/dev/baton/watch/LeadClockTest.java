package dev.baton.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.Actor;
import dev.baton.lead.Change;
import dev.baton.lead.ClaimedLead;
import dev.baton.lead.Event;
import dev.baton.lead.NextStep;
import dev.baton.lead.Notice;
import dev.baton.lead.Notice.Reminder.About;
import dev.baton.lead.OpenLead;
import dev.baton.lead.Promise;
import dev.baton.lead.State;
import dev.baton.lead.Submission;
import dev.baton.lead.Touch;
import dev.baton.lead.WorkingLead;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LeadClockTest extends LeadClockFixture {

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
}

package dev.baton.store;

import static dev.baton.store.Samples.ANA;
import static dev.baton.store.Samples.BEN;
import static dev.baton.store.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.Actor;
import dev.baton.lead.Alarm;
import dev.baton.lead.ClaimedLead;
import dev.baton.lead.Facts;
import dev.baton.lead.Handing;
import dev.baton.lead.Lead;
import dev.baton.lead.NextStep;
import dev.baton.lead.OpenLead;
import dev.baton.lead.Promise;
import dev.baton.lead.Touch;
import dev.baton.lead.UserId;
import dev.baton.lead.Work;
import dev.baton.query.RepDesk.Due;
import dev.baton.query.Sight;
import dev.baton.query.TerritoryWork;
import dev.baton.routing.OfferRules;
import dev.baton.routing.Routing;
import dev.baton.sla.BusinessHours;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Until when leads are to be touched first, as it is counted and sorted by. What is promised here is four hours. */
class TouchByTest extends StoreContract {

    private static final Actor MANAGER = new Actor.Person(new UserId("U0MAX"));

    @Test
    void whoeverIsGivenALeadIsLateByTheirOwnTimeAndNotByThatOfWhoeverHadIt() {
        ClaimedLead anas = claim(comes("P-1", NOW), after(0));
        assertThat(dues(ANA)).containsExactly(after(4));

        give(anas, after(3));

        assertThat(dues(ANA)).isEmpty();
        assertThat(dues(BEN)).containsExactly(after(7));
        assertThat(late(after(5))).isZero();
        assertThat(late(after(7))).isEqualTo(1);
    }

    @Test
    void theirTimeRunsInTheHoursOfTheTerritory() {
        BusinessHours week = new BusinessHours(
                ZoneOffset.UTC,
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                LocalTime.of(9, 0),
                LocalTime.of(17, 0));
        book = store.leadBook(new OfferRules(new Routing(List.of(), "#leads-unrouted"), week, Map.of(), null, false));
        Instant friday = Instant.parse("2026-11-13T09:30:00Z");
        ClaimedLead anas = claim(comes("P-1", friday), friday);

        give(anas, Instant.parse("2026-11-13T16:00:00Z"));

        assertThat(dues(BEN)).containsExactly(Instant.parse("2026-11-16T12:00:00Z"));
    }

    @Test
    void aLeadThatNobodyHasIsNotToBeTouchedAndWhoeverClaimsItLateHasTheWholeTime() {
        ClaimedLead anas = claim(comes("P-1", NOW), after(0));
        OpenLead open = (OpenLead) commit(Work.of(anas.release(after(1))));
        assertThat(late(after(5))).isZero();

        claim(open, after(6));

        assertThat(dues(ANA)).containsExactly(after(10));
    }

    @Test
    void workComesByWhatIsDueFirstAndWhatIsNeverDueLast() {
        Lead whenever = worked("P-1", null);
        Lead claimed = claim(comes("P-2", NOW), after(0));
        Lead soon = worked("P-3", new NextStep(Touch.Channel.CALL, after(2)));
        Lead late = worked("P-4", new NextStep(Touch.Channel.CALL, after(9)));

        assertThat(store.repDesk().work(ANA, 10))
                .extracting(due -> due.lead().number())
                .containsExactly(soon.number(), claimed.number(), late.number(), whenever.number());
        assertThat(store.repDesk().work(ANA, 2)).extracting(Due::at).containsExactly(after(2), after(4));
    }

    @Test
    void leadsThatWereClaimedBeforeItWasKeptHaveItFromTheirHistory() {
        claim(comes("P-1", NOW), after(1));
        give(claim(comes("P-2", NOW), after(0)), after(3));
        claim(comes("P-3", NOW), after(5));
        ClaimedLead told = give(claim(comes("P-4", NOW), after(0)), after(3));
        commit(Work.of(told.alarm(new Alarm(after(80), List.of(Promise.Stage.MISSED), after(79), Set.of()))));
        store.close();
        MigrationTest.asOfVersion(url, "5").useHandle(handle -> {
            handle.execute("alter table lead drop column touch_by");
            handle.execute("delete from flyway_schema_history where version in ('39', '39.1')");
        });

        store = Store.open(url, Clock.fixed(NOW, ZoneOffset.UTC));

        assertThat(dues(ANA)).containsExactly(after(4), after(9));
        assertThat(dues(BEN)).containsExactly(after(7), after(79));
    }

    private static Instant after(int hours) {
        return NOW.plus(Duration.ofHours(hours));
    }

    /** With four hours to be touched in, and no meeting booked. */
    private OpenLead comes(String id, Instant at) {
        Facts facts = Samples.person(id);
        Facts unbooked = new Facts(
                facts.person(),
                facts.company(),
                facts.origin(),
                facts.form(),
                facts.activities(),
                facts.consent(),
                null,
                facts.fields());
        return (OpenLead) commit(Work.admitting(Samples.ready(unbooked, Samples.nowhere(at))));
    }

    private ClaimedLead claim(OpenLead lead, Instant at) {
        return (ClaimedLead) commit(Work.of(lead.claim(ANA, at)));
    }

    private ClaimedLead give(ClaimedLead lead, Instant at) {
        return (ClaimedLead) commit(Work.of(lead.assign(BEN, new Handing(MANAGER, at, true))));
    }

    private Lead worked(String id, @Nullable NextStep next) {
        ClaimedLead claimed = claim(comes(id, NOW), after(0));
        Touch call = new Touch(ANA, Touch.Channel.CALL, Touch.Outcome.NO_ANSWER, after(1), after(1));
        return commit(Work.of(claimed.touch(call, next)));
    }

    private List<Instant> dues(UserId rep) {
        return store.repDesk().work(rep, 10).stream().map(Due::at).toList();
    }

    private long late(Instant now) {
        return store.questions().inquiries().territories(new Sight.Everything(), now).stream()
                .mapToLong(TerritoryWork::untouchedLate)
                .sum();
    }
}

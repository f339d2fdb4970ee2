package dev.baton.store;

import static dev.baton.store.Samples.ANA;
import static dev.baton.store.Samples.BEN;
import static dev.baton.store.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.ClaimedLead;
import dev.baton.lead.OpenLead;
import dev.baton.lead.Touch;
import dev.baton.lead.UserId;
import dev.baton.lead.Work;
import dev.baton.outbox.Homes;
import dev.baton.outbox.OutboxItem;
import dev.baton.outbox.OutboxItem.Kind;
import dev.baton.team.Member;
import dev.baton.team.Role;
import dev.baton.testing.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A home tab that somebody looks at is owed anew when something changes that concerns them, once for many changes. */
@SuppressWarnings("NullAway.Init")
class HomesTest extends StoreContract {

    private static final UserId CAM = new UserId("U0CAM");

    private final SettableClock clock = new SettableClock(NOW);
    private Store timed;
    private Homes homes;

    @BeforeEach
    void openInTime() {
        timed = Store.open(url, clock);
        book = timed.leadBook();
        homes = timed.homes();
        timed.team().replaceAll(List.of(rep(ANA, "emea"), rep(BEN, "emea"), rep(CAM, "americas")));
    }

    @AfterEach
    void closeInTime() {
        timed.close();
    }

    @Test
    void whoOpensTheirsIsOwedItAtOnceAndOnlyOnce() {
        homes.opened(ANA);
        homes.opened(ANA);

        assertThat(due(NOW)).containsExactly(ANA);
        assertThat(due(NOW.plusSeconds(60))).isEmpty();
        assertThat(timed.outbox().standing(NOW).waiting()).isZero();
    }

    @Test
    void whatNobodyOpenedIsOwedToNobody() {
        claim(open("P-1"), ANA);

        assertThat(due(NOW.plusSeconds(60))).isEmpty();
    }

    @Test
    void aNewLeadConcernsWhoeverMayClaimIt() {
        everybodyLooks();

        open("P-1");

        assertThat(due(NOW.plus(HomeItems.GATHERED))).containsExactlyInAnyOrder(ANA, BEN);
    }

    @Test
    void aChangeOfALeadConcernsItsOwnerAlone() {
        ClaimedLead claimed = claim(open("P-1"), ANA);
        everybodyLooks();

        commit(Work.of(claimed.touch(new Touch(ANA, Touch.Channel.CALL, Touch.Outcome.NO_ANSWER, NOW, NOW), null)));

        assertThat(due(NOW.plusSeconds(60))).containsExactly(ANA);
    }

    @Test
    void aHundredChangesAreOneTabAPersonAlsoAfterARestart() {
        everybodyLooks();

        for (int lead = 0; lead < 100; lead++) {
            open("P-" + lead);
        }
        assertThat(due(NOW)).isEmpty();
        timed.close();
        timed = Store.open(url, clock);

        assertThat(due(NOW.plus(HomeItems.GATHERED))).containsExactlyInAnyOrder(ANA, BEN);
        assertThat(due(NOW.plusSeconds(60))).isEmpty();
    }

    @Test
    void whatChangesWhileOneIsOnItsWayIsOwedAnew() {
        homes.opened(ANA);
        OutboxItem underWay = lease(NOW).orElseThrow();

        open("P-1");
        timed.outbox().delivered(underWay, Optional.empty(), NOW);

        assertThat(due(NOW.plus(HomeItems.GATHERED))).containsExactly(ANA);
    }

    @Test
    void aTabThatNobodyOpenedForAMonthIsNotKeptFresh() {
        everybodyLooks();
        clock.tick(HomeItems.REMEMBERED);

        open("P-1");
        assertThat(due(clock.instant().plusSeconds(60))).isEmpty();

        homes.opened(BEN);
        assertThat(due(clock.instant())).containsExactly(BEN);
    }

    @Test
    void whoHasAnEyeOnEverythingIsOwedItOnceAMinute() {
        timed.team().replaceAll(List.of(rep(ANA, "emea"), overseer(CAM)));
        homes.opened(CAM);
        assertThat(due(NOW)).containsExactly(CAM);

        claim(open("P-1"), ANA);
        clock.tick(Duration.ofSeconds(40));
        open("P-2");

        assertThat(due(NOW.plusSeconds(59))).isEmpty();
        assertThat(due(NOW.plus(HomeItems.OVERSEEN))).containsExactly(CAM);
        assertThat(due(NOW.plusSeconds(180))).isEmpty();
    }

    @Test
    void whatSomebodyMovedThereIsNewsForAWhile() {
        OpenLead lead = open("P-1");
        homes.pressed(ANA, lead.number());
        assertThat(homes.lastMoved(ANA)).contains(lead.number());
        assertThat(homes.lastMoved(BEN)).isEmpty();

        clock.tick(Duration.ofMinutes(11));
        assertThat(homes.lastMoved(ANA)).isEmpty();

        homes.pressed(ANA, lead.number());
        homes.opened(ANA);
        assertThat(homes.lastMoved(ANA)).isEmpty();
    }

    private void everybodyLooks() {
        List.of(ANA, BEN, CAM).forEach(homes::opened);
        assertThat(due(clock.instant())).hasSize(3);
    }

    private ClaimedLead claim(OpenLead lead, UserId rep) {
        return (ClaimedLead) commit(Work.of(lead.claim(rep, NOW)));
    }

    /** Whose tabs are published then. */
    private List<UserId> due(Instant now) {
        List<UserId> people = new ArrayList<>();
        for (Optional<OutboxItem> item = lease(now); item.isPresent(); item = lease(now)) {
            timed.outbox().delivered(item.get(), Optional.empty(), now);
            if (item.get().kind() == Kind.HOME) {
                people.add(item.get().homeOwner());
            }
        }
        return people;
    }

    private Optional<OutboxItem> lease(Instant now) {
        return timed.outbox().lease(Set.of(), now, now.plusSeconds(60));
    }

    private static Member overseer(UserId id) {
        return new Member(id, id.value(), null, ZoneOffset.UTC, true, Set.of(Role.MARKETER), Set.of());
    }

    private static Member rep(UserId id, String roster) {
        return new Member(id, id.value(), null, ZoneOffset.UTC, true, Set.of(Role.REP), Set.of(roster));
    }
}

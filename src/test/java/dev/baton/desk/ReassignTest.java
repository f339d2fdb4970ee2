package dev.baton.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.Claim;
import dev.baton.lead.Lead;
import dev.baton.lead.Refusal;
import dev.baton.lead.State;
import dev.baton.lead.UserId;
import dev.baton.team.Absence;
import dev.baton.team.Member;
import dev.baton.team.Presence;
import dev.baton.team.Role;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReassignTest extends DeskFixture {

    private static final UserId AMY = new UserId("U0AMY");

    private ReassignLead reassign;

    @BeforeEach
    void open() {
        List<Member> team = new ArrayList<>(desk.store.team().members());
        team.add(new Member(AMY, "Amy", null, ZoneOffset.UTC, true, Set.of(Role.REP), Set.of("emea")));
        desk.store.team().replaceAll(team);
        reassign = new ReassignLead(
                desk.store.leadBook(), new Presence(desk.store.team(), desk.store.absences()), desk.clock);
    }

    @Test
    void managerGivesAClaimedLeadToSomebodyElse() {
        Lead claimed = desk.claimed("p-1");
        desk.owed();

        Lead given = Desk.done(reassigned(claimed, AMY));

        assertThat(given.claim().map(Claim::owner)).contains(AMY);
        assertThat(given.state()).isEqualTo(State.CLAIMED);
        assertThat(desk.find(claimed)).isEqualTo(given);
        assertThat(desk.history(claimed)).endsWith("claimed", "reassigned");
        assertThat(desk.owed())
                .containsExactlyInAnyOrder(
                        "card #leads-emea", "thread_line #leads-emea", "contact U0AMY", "reminder U0ANA");
    }

    @Test
    void openLeadIsClaimedForThem() {
        Lead open = desk.comesIn("p-1");

        assertThat(Desk.done(reassigned(open, AMY)).state()).isEqualTo(State.CLAIMED);
        assertThat(desk.history(open)).endsWith("handed_off", "reassigned");
    }

    @Test
    void whatWasDoneStaysWithAWorkedLeadAndWhoQualifiedOneStays() {
        Lead worked = Desk.done(reassigned(desk.worked("p-1"), AMY));
        Lead lead = desk.worked("p-2");
        new QualifyLead(desk.store.leadBook(), desk.clock)
                .qualify(lead.number(), Desk.ANA, new QualifyLead.Opportunity(null, Map.of()), desk.request());
        Lead qualified = Desk.done(reassigned(lead, AMY));

        assertThat(worked.state()).isEqualTo(State.WORKING);
        assertThat(qualified.state()).isEqualTo(State.QUALIFIED);
        assertThat(qualified.claim().map(Claim::owner)).contains(AMY);
        assertThat(desk.find(lead)).isEqualTo(qualified);
    }

    @Test
    void timeForTheFirstTouchStartsAnew() {
        Lead claimed = desk.claimed("p-1");
        desk.clock.tick(Duration.ofHours(3));
        desk.watch();
        assertThat(desk.history(claimed)).endsWith("promise_warned");
        reassigned(claimed, AMY);

        desk.clock.tick(Duration.ofHours(2));
        desk.watch();
        assertThat(desk.history(claimed)).endsWith("reassigned");
        desk.clock.tick(Duration.ofHours(2));
        desk.watch();
        assertThat(desk.history(claimed)).endsWith("reassigned", "promise_warned", "promise_missed");
    }

    @Test
    void onlyManagersDo() {
        Lead claimed = desk.claimed("p-1");

        assertThat(refused(reassign.reassign(claimed.number(), Desk.ANA, AMY, desk.request())))
                .isInstanceOf(Refusal.ForManagers.class);
        assertThat(reassign.refusal(claimed, Desk.MIA)).containsInstanceOf(Refusal.ForManagers.class);
        assertThat(desk.find(claimed)).isEqualTo(claimed);
    }

    @Test
    void whoIsAwayOrMayNotClaimThereIsGivenNothing() {
        Lead claimed = desk.claimed("p-1");
        assertThat(reassign.takers(claimed)).extracting(Member::id).containsExactly(AMY);
        desk.store
                .absences()
                .begin(new Absence(
                        AMY, desk.clock.instant(), desk.clock.instant().plus(Duration.ofDays(1))));

        assertThat(reassign.takers(claimed)).isEmpty();
        assertThat(refused(reassigned(claimed, AMY)))
                .isInstanceOfSatisfying(
                        Refusal.NotForThem.class,
                        not -> assertThat(not.onRoster()).isTrue());
        assertThat(refused(reassigned(claimed, Desk.BEN)))
                .isInstanceOfSatisfying(
                        Refusal.NotForThem.class,
                        not -> assertThat(not.onRoster()).isFalse());
        assertThat(refused(reassigned(claimed, Desk.ANA))).isInstanceOf(Refusal.AlreadyTheirs.class);
        assertThat(desk.find(claimed)).isEqualTo(claimed);
    }

    @Test
    void sameRequestTwiceMovesOnce() {
        Lead claimed = desk.claimed("p-1");

        assertThat(reassign.reassign(claimed.number(), Desk.MAX, AMY, "again")).isInstanceOf(Outcome.Done.class);
        assertThat(reassign.reassign(claimed.number(), Desk.MAX, AMY, "again"))
                .isInstanceOf(Outcome.AlreadyCarriedOut.class);
        assertThat(desk.history(claimed)).containsOnlyOnce("reassigned");
    }

    @Test
    void turnedDownLeadIsNotReassigned() {
        Lead down = desk.turnedDown(desk.comesIn("p-1"), "only_content", Map.of());
        Lead merged = desk.turnedDown(desk.comesIn("p-2"), "wrong_person", Map.of());

        assertThat(refused(reassigned(down, AMY))).isInstanceOf(Refusal.StillHeld.class);
        assertThat(refused(reassigned(merged, AMY)))
                .isInstanceOfSatisfying(
                        Refusal.NotFrom.class, not -> assertThat(not.move()).isEqualTo(Refusal.Move.REASSIGN));
    }

    private Outcome reassigned(Lead lead, UserId rep) {
        return reassign.reassign(lead.number(), Desk.MAX, rep, desk.request());
    }

    private static Refusal refused(Outcome outcome) {
        return ((Outcome.Refused) outcome).why();
    }
}

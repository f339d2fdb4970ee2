package dev.baton.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.baton.desk.HandOver.Kept;
import dev.baton.desk.HandOver.Request;
import dev.baton.desk.HandOver.Result;
import dev.baton.desk.HandOver.Why;
import dev.baton.lead.Claim;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadBook;
import dev.baton.lead.Refusal;
import dev.baton.lead.State;
import dev.baton.lead.UserId;
import dev.baton.lead.Work;
import dev.baton.team.Member;
import dev.baton.team.Presence;
import dev.baton.team.Role;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.AdditionalAnswers;
import org.mockito.Mockito;

class HandOverTest extends DeskFixture {

    private static final UserId AMY = new UserId("U0AMY");

    private HandOver handOver;

    @BeforeEach
    void open() {
        List<Member> team = new ArrayList<>(desk.store.team().members());
        team.add(new Member(AMY, "Amy", null, ZoneOffset.UTC, true, Set.of(Role.REP), Set.of("emea")));
        desk.store.team().replaceAll(team);
        handOver = handOver(desk.store.leadBook());
    }

    @Test
    void everythingGoesToTheRepWhoIsNamed() {
        Lead claimed = desk.claimed("p-1");
        Lead worked = desk.worked("p-2");
        Lead qualified = qualified("p-3");

        Result.Done done = done(AMY, "one");

        assertThat(done.moved()).containsExactlyInAnyOrder(claimed.number(), worked.number(), qualified.number());
        assertThat(done.kept()).isEmpty();
        assertThat(List.of(claimed, worked, qualified))
                .allSatisfy(lead ->
                        assertThat(desk.find(lead).claim().map(Claim::owner)).contains(AMY));
    }

    @Test
    void backToTheChannelQualifiedOnesStayAndTheAnswerSaysSo() {
        Lead worked = desk.worked("p-1");
        Lead qualified = qualified("p-2");

        Result.Done done = done(null, "one");

        assertThat(done.kept()).containsExactly(new Kept(qualified.number(), Why.QUALIFIED));
        assertThat(desk.find(worked).state()).isEqualTo(State.OPEN);
        assertThat(desk.history(worked)).endsWith("touched", "handed_back");
        assertThat(desk.find(qualified)).isEqualTo(qualified);
    }

    @Test
    void whereTheRepMayNotClaimALeadStays() {
        Lead claimed = desk.claimed("p-1");

        assertThat(done(Desk.BEN, "one").kept()).containsExactly(new Kept(claimed.number(), Why.NOT_ON_ROSTER));
        assertThat(desk.find(claimed)).isEqualTo(claimed);
    }

    @Test
    void sameRequestAgainMovesNothingThatCameToThemSince() {
        Lead first = desk.claimed("p-1");
        done(null, "one");
        Lead since = desk.claimed("p-2");

        assertThat(handOver.handOver(new Request(Desk.MAX, Desk.ANA, null, "one")))
                .isEqualTo(new Result.DoneBefore(first.number().toString()));
        assertThat(desk.find(since)).isEqualTo(since);
    }

    @Test
    void whatACrashLeftIsMovedByAskingAgain() {
        List<Lead> leads = List.of(desk.claimed("p-1"), desk.claimed("p-2"), desk.claimed("p-3"));
        LeadBook crashing = Mockito.mock(LeadBook.class, AdditionalAnswers.delegatesTo(desk.store.leadBook()));
        Mockito.doAnswer(call -> desk.store.leadBook().commit((Work) call.getArgument(0)))
                .doThrow(new IllegalStateException("killed"))
                .when(crashing)
                .commit(Mockito.any());

        assertThatThrownBy(() -> handOver(crashing).handOver(new Request(Desk.MAX, Desk.ANA, AMY, "one")))
                .hasMessage("killed");
        assertThat(leads).filteredOn(this::isAmys).hasSize(1);
        assertThat(done(AMY, "two").moved()).hasSize(2);
        assertThat(leads).allMatch(this::isAmys);
        assertThat(leads).allSatisfy(lead -> assertThat(desk.history(lead)).containsOnlyOnce("reassigned"));
    }

    @Test
    void onlyManagersDoAndOnlyToSomebodyWhoIsHere() {
        Lead claimed = desk.claimed("p-1");

        assertThat(handOver.handOver(new Request(Desk.ANA, Desk.ANA, null, "one")))
                .isEqualTo(new Result.Refused(new Refusal.ForManagers()));
        assertThat(handOver.handOver(new Request(Desk.MAX, Desk.ANA, new UserId("U0GONE"), "two")))
                .isEqualTo(new Result.Refused(new Refusal.NotAvailable(new UserId("U0GONE"))));
        assertThat(desk.find(claimed)).isEqualTo(claimed);
    }

    @Test
    void whoHasLeftIsNotWrittenTo() {
        desk.claimed("p-1");
        desk.owed();
        desk.store
                .team()
                .replaceAll(desk.store.team().members().stream()
                        .filter(member -> !member.id().equals(Desk.ANA))
                        .toList());

        done(AMY, "one");

        assertThat(desk.owed()).contains("contact U0AMY").noneMatch(owed -> owed.contains("U0ANA"));
    }

    private boolean isAmys(Lead lead) {
        return desk.find(lead)
                .claim()
                .filter(claim -> claim.owner().equals(AMY))
                .isPresent();
    }

    private Result.Done done(@Nullable UserId to, String key) {
        return (Result.Done) handOver.handOver(new Request(Desk.MAX, Desk.ANA, to, key));
    }

    private Lead qualified(String name) {
        return Desk.done(new QualifyLead(desk.store.leadBook(), desk.clock)
                .qualify(
                        desk.worked(name).number(),
                        Desk.ANA,
                        new QualifyLead.Opportunity(null, Map.of()),
                        desk.request()));
    }

    private HandOver handOver(LeadBook book) {
        return new HandOver(
                book, desk.store.search(), new Presence(desk.store.team(), desk.store.absences()), desk.clock);
    }
}

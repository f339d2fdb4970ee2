package dev.baton.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.baton.lead.Lead;
import dev.baton.lead.Notice.Reminder.About;
import dev.baton.lead.UserId;
import dev.baton.outbox.Cards;
import dev.baton.team.Member;
import dev.baton.team.Presence;
import dev.baton.team.Role;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Slack says that somebody's account is deactivated. */
class DepartureTest extends DeskFixture {

    private List<Member> everybody;

    @BeforeEach
    void open() {
        everybody = desk.store.team().members();
    }

    @Test
    void managersAreAskedOnceToHandOverWhatIsLeft() {
        Lead claimed = desk.claimed("p-1");
        Lead worked = desk.worked("p-2");
        desk.comesIn("p-3");
        desk.owed();

        refresh(withoutAna());
        refresh(withoutAna());

        assertThat(desk.owed()).containsExactly("reminder U0MAX");
        assertThat(desk.store.cards().due(Desk.MAX))
                .extracting(Cards.Due::lead, Cards.Due::about)
                .containsExactlyInAnyOrder(tuple(claimed.number(), About.LEFT), tuple(worked.number(), About.LEFT));
        refresh(withoutAna());
        assertThat(desk.owed()).isEmpty();
    }

    @Test
    void whoLeavesWithNothingIsNoMatter() {
        desk.claimed("p-1");
        desk.owed();

        refresh(everybody.stream()
                .filter(member -> !member.id().equals(Desk.BEN))
                .toList());
        refresh(everybody);

        assertThat(desk.owed()).isEmpty();
    }

    @Test
    void whoComesBackAndLeavesAgainIsNoticedAgain() {
        desk.claimed("p-1");
        refresh(deactivated());
        desk.owed();

        refresh(everybody);
        assertThat(desk.store.cards().due(Desk.MAX)).isEmpty();
        refresh(deactivated());

        assertThat(desk.store.cards().due(Desk.MAX)).hasSize(1);
    }

    @Test
    void withoutAManagerItIsNoticedWhenThereIsOne() {
        desk.claimed("p-1");
        desk.owed();
        refresh(List.of());
        assertThat(desk.owed()).isEmpty();

        UserId manager = new UserId("U0NEW");
        refresh(List.of(new Member(manager, "New", null, ZoneOffset.UTC, true, Set.of(Role.MANAGER), Set.of())));

        assertThat(desk.owed()).containsExactly("reminder U0NEW");
    }

    @Test
    void whatWasHandedOverLeavesTheList() {
        desk.claimed("p-1");
        refresh(withoutAna());

        new HandOver(
                        desk.store.leadBook(),
                        desk.store.search(),
                        new Presence(desk.store.team(), desk.store.absences()),
                        desk.clock)
                .handOver(new HandOver.Request(Desk.MAX, Desk.ANA, null, "one"));

        assertThat(desk.store.cards().due(Desk.MAX)).isEmpty();
    }

    private void refresh(List<Member> members) {
        desk.store.team().replaceAll(members);
    }

    private List<Member> withoutAna() {
        return everybody.stream()
                .filter(member -> !member.id().equals(Desk.ANA))
                .toList();
    }

    private List<Member> deactivated() {
        return everybody.stream()
                .map(member -> member.id().equals(Desk.ANA)
                        ? new Member(
                                member.id(),
                                member.name(),
                                null,
                                member.zone(),
                                false,
                                member.roles(),
                                member.rosters())
                        : member)
                .toList();
    }
}

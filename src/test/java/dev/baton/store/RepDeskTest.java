package dev.baton.store;

import static dev.baton.store.Samples.ANA;
import static dev.baton.store.Samples.BEN;
import static dev.baton.store.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.Actor;
import dev.baton.lead.ClaimedLead;
import dev.baton.lead.Event;
import dev.baton.lead.HandOff;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.NextStep;
import dev.baton.lead.OpenLead;
import dev.baton.lead.Touch;
import dev.baton.lead.Undoing;
import dev.baton.lead.UserId;
import dev.baton.lead.Work;
import dev.baton.query.RepDesk;
import dev.baton.query.RepWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a rep has to do and did, from real rows. */
class RepDeskTest extends StoreContract {

    private static final Instant TOMORROW = Instant.parse("2026-11-17T00:00:00Z");

    @Test
    void whatIsDueFirstComesFirstAndWhatHasNoDateLast() {
        LeadNumber later = working("later", TOMORROW.plusSeconds(60));
        LeadNumber undated = working("undated", null);
        LeadNumber overdue = working("overdue", NOW.minusSeconds(60));
        LeadNumber promised = claimed("promised", NOW.plusSeconds(60)).number();
        claim(open("theirs"), BEN, NOW);

        RepDesk desk = store.repDesk();
        assertThat(desk.dueFirst(ANA, 10)).extracting(Lead::number).containsExactly(overdue, promised, later, undated);
        assertThat(desk.dueFirst(ANA, 1)).extracting(Lead::number).containsExactly(overdue);
        assertThat(desk.load(ANA, NOW, TOMORROW)).isEqualTo(new RepDesk.Load(1, 1, 2));
    }

    @Test
    void aWeekCountsWhatSomebodyDidThemselves() {
        OpenLead lead = open("P-1");
        Instant claimedAt = NOW.plus(Duration.ofMinutes(12));
        ClaimedLead claimed = claim(lead, ANA, claimedAt);
        Instant touchedAt = claimedAt.plus(Duration.ofMinutes(30));
        commit(Work.of(claimed.touch(call(ANA, touchedAt), null)));
        claim(open("P-2"), ANA, NOW.plus(Duration.ofMinutes(2)));
        claim(open("P-3"), BEN, NOW);

        Map<UserId, RepWeek> week =
                store.repDesk().did(Set.of(ANA, BEN), NOW.minusSeconds(60), NOW.plus(Duration.ofDays(1)));

        assertThat(week)
                .containsEntry(ANA, new RepWeek(2, 1, 0, Duration.ofMinutes(2), Duration.ofMinutes(30)))
                .containsEntry(BEN, new RepWeek(1, 0, 0, Duration.ZERO, null));
        assertThat(store.repDesk().did(Set.of(ANA), NOW.plus(Duration.ofDays(1)), NOW.plus(Duration.ofDays(2))))
                .containsEntry(ANA, new RepWeek(0, 0, 0, null, null));
    }

    @Test
    void whatWasTakenBackDoesNotCount() {
        ClaimedLead claimed = claim(open("P-1"), ANA, NOW.plusSeconds(60));
        Undoing undoing = new Undoing(new Actor.Person(ANA), NOW.plusSeconds(90), "claimed", List.of(3), null, null);
        commit(Work.of(claimed.undoClaim(undoing)));

        assertThat(book.history(claimed.number())).element(2).isInstanceOf(Event.Claimed.class);
        assertThat(store.repDesk().did(Set.of(ANA), NOW, NOW.plus(Duration.ofDays(1))))
                .containsEntry(ANA, new RepWeek(0, 0, 0, null, null));
    }

    private LeadNumber working(String id, @Nullable Instant next) {
        NextStep step = next == null ? null : new NextStep(Touch.Channel.CALL, next);
        return commit(Work.of(claim(open(id), ANA, NOW).touch(call(ANA, NOW), step)))
                .number();
    }

    private ClaimedLead claimed(String id, Instant touchDue) {
        HandOff usual = Samples.handOff(Samples.EMEA, 84, NOW);
        HandOff promised =
                new HandOff(1, 1, NOW, NOW, usual.tier(), usual.score(), 1, usual.route(), usual.claimDue(), touchDue);
        return claim(open(id, promised), ANA, NOW);
    }

    private ClaimedLead claim(OpenLead lead, UserId rep, Instant at) {
        return (ClaimedLead) commit(Work.of(lead.claim(rep, at)));
    }

    private static Touch call(UserId by, Instant at) {
        return new Touch(by, Touch.Channel.CALL, Touch.Outcome.NO_ANSWER, at, at);
    }
}

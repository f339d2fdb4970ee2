package dev.baton.store;

import static dev.baton.store.Samples.ANA;
import static dev.baton.store.Samples.BEN;
import static dev.baton.store.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.Actor;
import dev.baton.lead.ClaimedLead;
import dev.baton.lead.Event;
import dev.baton.lead.OpenLead;
import dev.baton.lead.Touch;
import dev.baton.lead.Undoing;
import dev.baton.lead.UserId;
import dev.baton.lead.Work;
import dev.baton.query.RepWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What reps did, from real rows. */
class RepDeskTest extends StoreContract {

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

    private ClaimedLead claim(OpenLead lead, UserId rep, Instant at) {
        return (ClaimedLead) commit(Work.of(lead.claim(rep, at)));
    }

    private static Touch call(UserId by, Instant at) {
        return new Touch(by, Touch.Channel.CALL, Touch.Outcome.NO_ANSWER, at, at);
    }
}

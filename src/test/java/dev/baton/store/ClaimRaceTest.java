package dev.baton.store;

import static dev.baton.store.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.desk.ClaimLead;
import dev.baton.desk.Outcome;
import dev.baton.lead.ClaimedLead;
import dev.baton.lead.Event;
import dev.baton.lead.OpenLead;
import dev.baton.lead.Refusal;
import dev.baton.lead.UserId;
import dev.baton.team.Member;
import dev.baton.team.Role;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ClaimRaceTest extends StoreContract {

    private static final int REPS = 200;

    @Test
    void oneOfTwoHundredConcurrentClaimsWins() throws Exception {
        OpenLead lead = open("p-1");
        store.team()
                .replaceAll(
                        IntStream.range(0, REPS).mapToObj(ClaimRaceTest::rep).toList());

        List<Outcome> outcomes = claimAtOnce(lead);

        List<Outcome.Done> done = only(outcomes, Outcome.Done.class);
        List<Refusal> refusals = only(outcomes, Outcome.Refused.class).stream()
                .map(Outcome.Refused::why)
                .toList();
        assertThat(done).hasSize(1);
        ClaimedLead won = (ClaimedLead) done.get(0).lead();
        assertThat(refusals)
                .hasSize(REPS - 1)
                .allSatisfy(refusal ->
                        assertThat(((Refusal.ClaimedByOther) refusal).lead()).isEqualTo(won));
        assertThat(book.find(lead.number())).contains(won);
        assertThat(book.history(lead.number()).stream().filter(Event.Claimed.class::isInstance))
                .hasSize(1);
    }

    private List<Outcome> claimAtOnce(OpenLead lead) throws Exception {
        ClaimLead claims = new ClaimLead(book, store.team(), Clock.fixed(NOW, ZoneOffset.UTC));
        CountDownLatch ready = new CountDownLatch(REPS);
        ExecutorService reps = Executors.newFixedThreadPool(REPS);
        List<Future<Outcome>> claiming = new ArrayList<>();
        for (int each = 0; each < REPS; each++) {
            UserId user = rep(each).id();
            claiming.add(reps.submit(() -> {
                ready.countDown();
                ready.await();
                return claims.claim(lead.number(), user, "click-" + user);
            }));
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (Future<Outcome> claim : claiming) {
            outcomes.add(claim.get());
        }
        reps.shutdown();
        return outcomes;
    }

    private static Member rep(int number) {
        UserId id = new UserId("U" + number);
        return new Member(id, "Rep " + number, null, ZoneOffset.UTC, true, Set.of(Role.REP), Set.of("emea"));
    }

    private static <T extends Outcome> List<T> only(List<Outcome> outcomes, Class<T> kind) {
        return outcomes.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}

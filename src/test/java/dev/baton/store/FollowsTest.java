package dev.baton.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.OpenLead;
import dev.baton.lead.UserId;
import dev.baton.lead.Work;
import dev.baton.outbox.Delivery;
import dev.baton.outbox.OutboxItem;
import dev.baton.query.Audiences.Audience;
import dev.baton.query.Follows;
import dev.baton.query.Follows.Subject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FollowsTest extends StoreContract {

    private static final UserId MIA = new UserId("U0MIA");
    private static final Instant LATER = Samples.NOW.plus(Duration.ofHours(1));

    @BeforeEach
    void everybodyMayRead() {
        store.questions().audiences().replaceAll(List.of(new Audience(Samples.EMEA, "C1", false, Set.of())));
    }

    @Test
    void ofAnyNumberWhoTellAtTheSameMomentOneDoes() throws Exception {
        followed("p");
        try (Store elsewhere = openAgain()) {
            ExecutorService both = Executors.newFixedThreadPool(2);
            Callable<Integer> here = () -> store.dialogues().follows().tell(LATER);
            Callable<Integer> there = () -> elsewhere.dialogues().follows().tell(LATER);

            List<Future<Integer>> told = both.invokeAll(List.of(here, there, here, there));
            both.shutdown();

            int sum = 0;
            for (Future<Integer> each : told) {
                sum += each.get();
            }
            assertThat(sum).isEqualTo(1);
        }
        assertThat(news()).isPresent();
        assertThat(news()).isEmpty();
    }

    @Test
    void whatIsToBeToldOutlivesTheProcess() {
        followed("p");
        store.close();
        store = openAgain();

        assertThat(store.dialogues().follows().tell(LATER)).isEqualTo(1);
        assertThat(store.dialogues().follows().tell(LATER)).isZero();
    }

    @Test
    void messageIsRememberedAndBroughtUpToDate() {
        followed("p");
        store.dialogues().follows().tell(LATER);
        OutboxItem item = news().orElseThrow();

        store.outbox().delivered(item, Optional.of(new Delivery.Posted("D1", "1.1")), Samples.NOW);

        long message = Optional.ofNullable(item.subject()).orElseThrow();
        assertThat(store.cards().followMessage(message)).contains(new Delivery.Posted("D1", "1.1"));
        assertThat(store.cards().followed(message).news()).hasSize(1);
    }

    private void followed(String name) {
        OpenLead open = open(name);
        store.dialogues()
                .follows()
                .begin(new Follows.Follow(MIA, new Subject.OneLead(open.number()), false, ZoneOffset.UTC), Samples.NOW);
        commit(Work.of(open.claim(Samples.ANA, Samples.NOW)));
    }

    /** Takes what is owed until there is news. */
    private Optional<OutboxItem> news() {
        Optional<OutboxItem> item = lease();
        while (item.isPresent() && item.get().kind() != OutboxItem.Kind.FOLLOWED) {
            store.outbox().delivered(item.get(), Optional.empty(), Samples.NOW);
            item = lease();
        }
        return item;
    }

    private Optional<OutboxItem> lease() {
        return store.outbox().lease(Set.of(), Samples.NOW, Samples.NOW.plusSeconds(60));
    }
}

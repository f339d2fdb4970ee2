package dev.baton.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.digest.post.DigestPosts;
import dev.baton.digest.post.DigestPosts.Contents;
import dev.baton.digest.post.DigestPosts.Post;
import dev.baton.digest.post.DigestReaders;
import dev.baton.lead.UserId;
import dev.baton.outbox.Delivery.Posted;
import dev.baton.outbox.OutboxItem;
import dev.baton.outbox.OutboxItem.Kind;
import dev.baton.team.Member;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class DigestPostsTest extends StoreContract {

    private static final Instant DUE = Instant.parse("2026-11-16T09:00:00Z");
    private static final Post POST = new Post("#marketing", "2026-W46", Contents.EVERYTHING, DUE, DUE.plusSeconds(3));

    @Test
    void whoeverSeesToItAndHoweverOftenItIsOwedOnce() throws Exception {
        try (Store elsewhere = openAgain()) {
            ExecutorService both = Executors.newFixedThreadPool(4);
            Callable<Boolean> here = () -> store.digests().posts().owe(POST, 2);
            Callable<Boolean> there = () -> elsewhere.digests().posts().owe(POST, 2);

            List<Future<Boolean>> asked = both.invokeAll(List.of(here, there, here, there));
            both.shutdown();

            int owed = 0;
            for (Future<Boolean> each : asked) {
                owed += each.get() ? 1 : 0;
            }
            assertThat(owed).isEqualTo(1);
        }
        assertThat(kinds()).containsExactly(Kind.DIGEST, Kind.DIGEST_PAGE, Kind.DIGEST_PAGE);
    }

    @Test
    void anotherPlaceWeekOrReaderIsAnotherOne() {
        DigestPosts posts = store.digests().posts();

        assertThat(posts.owe(POST, 0)).isTrue();
        assertThat(posts.owe(new Post("#sales", "2026-W46", Contents.EVERYTHING, DUE, DUE), 0))
                .isTrue();
        assertThat(posts.owe(new Post("#marketing", "2026-W47", Contents.EVERYTHING, DUE, DUE), 0))
                .isTrue();
        assertThat(posts.owe(new Post("#marketing", "2026-W46", Contents.OWN_WEEK, DUE, DUE), 0))
                .isTrue();
        assertThat(posts.owe(new Post("#marketing", "2026-W46", Contents.EVERYTHING, DUE.plusSeconds(60), DUE), 3))
                .isFalse();
    }

    @Test
    void aPageKnowsWhatItIsOfAndWhereTheFrontPageStands() {
        store.digests().posts().owe(POST, 1);
        OutboxItem front = lease().orElseThrow();
        assertThat(lease()).as("the thread waits for it").isEmpty();

        store.outbox().delivered(front, Optional.of(new Posted("C1", "1.5")), Samples.NOW);

        long page = Optional.ofNullable(lease().orElseThrow().subject()).orElseThrow();
        assertThat(store.digests().posts().find(page)).contains(new DigestPosts.Page(POST, 1));
        assertThat(store.cards().digestFront(page)).contains(new Posted("C1", "1.5"));
        assertThat(store.digests().posts().find(4711)).isEmpty();
    }

    @Test
    void whoWantsItDirectlyIsKeptUntilTheyDoNotOrAreGone() {
        UserId mia = new UserId("U0MIA");
        UserId max = new UserId("U0MAX");
        DigestReaders readers = store.digests().readers();
        assertThat(readers.begin(mia, DUE)).isTrue();
        assertThat(readers.begin(max, DUE.minusSeconds(1))).isTrue();
        assertThat(readers.begin(mia, DUE)).isFalse();
        assertThat(readers.all()).containsExactly(max, mia);

        store.team().replaceAll(List.of(new Member(max, "Max", null, ZoneOffset.UTC, false, Set.of(), Set.of())));
        assertThat(readers.all()).containsExactly(mia);

        assertThat(readers.end(mia)).isTrue();
        assertThat(readers.end(mia)).isFalse();
        assertThat(readers.all()).isEmpty();
    }

    private List<Kind> kinds() {
        List<Kind> kinds = new ArrayList<>();
        for (Optional<OutboxItem> item = lease(); item.isPresent(); item = lease()) {
            kinds.add(item.get().kind());
            store.outbox().delivered(item.get(), Optional.empty(), Samples.NOW);
        }
        return kinds;
    }

    private Optional<OutboxItem> lease() {
        return store.outbox().lease(Set.of(), Samples.NOW, Samples.NOW.plusSeconds(60));
    }
}

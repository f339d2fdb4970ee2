package dev.baton.store;

import static dev.baton.store.Samples.ANA;
import static dev.baton.store.Samples.BEN;
import static dev.baton.store.Samples.EMEA;
import static dev.baton.store.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.brief.Brief;
import dev.baton.brief.BriefBook;
import dev.baton.brief.BriefBook.Draft;
import dev.baton.lead.UserId;
import dev.baton.outbox.Delivery.Posted;
import dev.baton.outbox.OutboxItem;
import dev.baton.outbox.OutboxItem.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What {@link BriefBook} promises. */
@Timeout(60)
@SuppressWarnings("NullAway.Init")
class BriefBookTest extends StoreContract {

    private static final UserId MIA = new UserId("U0MIA");
    private static final String AMERICAS = "#leads-americas";
    private static final Brief.Content CONTENT =
            new Brief.Content("/june", "Which system?\nWhen?", "A manager", "40", LocalDate.of(2026, 12, 1));

    private BriefBook briefs;

    @BeforeEach
    void openBriefs() {
        briefs = store.dialogues().briefs();
    }

    @Test
    void aCampaignHasOneBriefHoweverItIsWritten() {
        Brief brief = briefs.begin("Webinar-June ", draft(EMEA)).orElseThrow();

        assertThat(briefs.begin("webinar-june", draft(EMEA))).isEmpty();
        assertThat(briefs.find(" WEBINAR-june")).contains(brief);
        assertThat(briefs.find(brief.id())).contains(brief);
        assertThat(brief.campaign()).isEqualTo("Webinar-June");
        assertThat(brief.content()).isEqualTo(CONTENT);
        assertThat(brief.channels()).containsExactly(EMEA);
        assertThat(owed()).containsExactly("brief " + EMEA);
        assertThat(store.cards().posting(Kind.BRIEF, brief.id(), EMEA)).contains(new Posted("C1", "17.1"));
    }

    @Test
    void aChangeIsAnotherVersionThatNobodyHasLookedAt() {
        Brief brief = briefs.begin("webinar-june", draft(EMEA)).orElseThrow();
        briefs.looksRight(brief.id(), ANA, NOW);
        owed();

        Brief changed = briefs.change(brief.id(), new Draft(BEN, NOW, Brief.Content.nothing(), List.of(AMERICAS)));

        assertThat(changed.version()).isEqualTo(2);
        assertThat(changed.content()).isEqualTo(Brief.Content.nothing());
        assertThat(changed.right()).isEmpty();
        assertThat(owed()).containsExactlyInAnyOrder("brief " + EMEA, "brief " + AMERICAS);
        assertThat(Jdbi.create(url)
                        .<Integer, RuntimeException>withHandle(
                                handle -> handle.createQuery("select count(*) from brief_version")
                                        .mapTo(Integer.class)
                                        .one()))
                .as("versions kept")
                .isEqualTo(2);
    }

    @Test
    void whoSaysThatItLooksRightIsShownOnce() {
        Brief brief = briefs.begin("webinar-june", draft(EMEA)).orElseThrow();
        owed();

        assertThat(briefs.looksRight(brief.id(), ANA, NOW)).isTrue();
        assertThat(briefs.looksRight(brief.id(), ANA, NOW)).isFalse();
        assertThat(briefs.looksRight(brief.id(), BEN, NOW.plusSeconds(1))).isTrue();
        assertThat(briefs.find(brief.id()).orElseThrow().right()).containsExactly(ANA, BEN);
        assertThat(owed()).as("one that waits is enough").containsExactly("brief " + EMEA);
    }

    @Test
    void whatIsAskedForIsKeptAndToldToTheOwnerAndHasALimit() {
        Brief brief = briefs.begin("webinar-june", draft(EMEA)).orElseThrow();
        owed();

        assertThat(briefs.wish(brief.id(), ANA, "their CRM", MIA, NOW)).isTrue();

        Brief.Wish wish = briefs.find(brief.id()).orElseThrow().wishes().get(0);
        assertThat(wish.text()).isEqualTo("their CRM");
        assertThat(briefs.ofWish(wish.id()).orElseThrow().id()).isEqualTo(brief.id());
        assertThat(owed()).containsExactlyInAnyOrder("brief " + EMEA, "brief_wish U0MIA");
        for (int more = 1; more < BriefBook.WISHES; more++) {
            briefs.wish(brief.id(), ANA, "more", MIA, NOW);
        }
        assertThat(briefs.wish(brief.id(), ANA, "too much", MIA, NOW)).isFalse();
        assertThat(briefs.wish(brief.id(), BEN, "his first", MIA, NOW)).isTrue();
    }

    @Test
    void ofManyWhoBeginItAtOnceOneDoes() throws Exception {
        List<Optional<Brief>> begun = together(8, () -> briefs.begin("webinar-june", draft(EMEA)));

        assertThat(begun.stream().flatMap(Optional::stream)).hasSize(1);
        assertThat(owed()).containsExactly("brief " + EMEA);
    }

    @Test
    void noneOfManyAtOnceIsLost() throws Exception {
        Brief brief = briefs.begin("webinar-june", draft(EMEA)).orElseThrow();

        List<Boolean> kept = together(BriefBook.WISHES + 4, () -> briefs.wish(brief.id(), ANA, "more", MIA, NOW));

        assertThat(kept).filteredOn(each -> each).hasSize(BriefBook.WISHES);
        assertThat(briefs.find(brief.id()).orElseThrow().wishes()).hasSize(BriefBook.WISHES);
    }

    private static <T> List<T> together(int times, Callable<T> what) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(times);
        CountDownLatch go = new CountDownLatch(1);
        try {
            List<Future<T>> all = IntStream.range(0, times)
                    .mapToObj(each -> threads.submit(() -> {
                        go.await();
                        return what.call();
                    }))
                    .toList();
            go.countDown();
            List<T> done = new ArrayList<>();
            for (Future<T> each : all) {
                done.add(each.get());
            }
            return done;
        } finally {
            threads.shutdownNow();
        }
    }

    private static Draft draft(String channel) {
        return new Draft(MIA, NOW, CONTENT, List.of(channel));
    }

    /** Kind and destination of what waits, which is delivered with that. */
    private List<String> owed() {
        List<String> owed = new ArrayList<>();
        Optional<OutboxItem> next = store.outbox().lease(Set.of(), NOW, NOW.plusSeconds(60));
        while (next.isPresent()) {
            owed.add(next.get().kind().code() + " " + next.get().destination());
            store.outbox().delivered(next.get(), Optional.of(new Posted("C1", "17.1")), NOW);
            next = store.outbox().lease(Set.of(), NOW, NOW.plusSeconds(60));
        }
        return owed;
    }
}

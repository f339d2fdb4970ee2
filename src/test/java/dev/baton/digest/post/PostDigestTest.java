package dev.baton.digest.post;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.digest.post.DigestPosts.Contents;
import dev.baton.digest.post.DigestPosts.Post;
import dev.baton.lead.UserId;
import dev.baton.schedule.RecurringWork;
import dev.baton.schedule.Rhythm;
import dev.baton.schedule.Round;
import dev.baton.store.Store;
import dev.baton.store.TestDatabase;
import dev.baton.testing.SettableClock;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a digest is owed: by the timetable in a database, over restarts, two processes and changes of the clocks. */
class PostDigestTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Rhythm.At MONDAYS = new Rhythm.At(Set.of(DayOfWeek.MONDAY), LocalTime.of(9, 0), LONDON);
    private static final Instant LATER = Instant.parse("2100-01-01T00:00:00Z");
    private static final int PAGES = 1 + DigestPosts.MOST_PAGES;

    private final List<String> quietWeeks = new ArrayList<>();
    private SettableClock domain;
    private Store store;

    @BeforeEach
    void open(@TempDir Path folder) {
        store = Store.open(TestDatabase.sqlite(folder.resolve("baton.db")), Clock.systemUTC());
        domain = new SettableClock(Instant.parse("2026-11-13T12:00:00Z"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Round process(boolean skipQuiet) {
        PostDigest.Plan plan = new PostDigest.Plan(
                List.of("#marketing", "#sales", "C0MARKETING"),
                name -> name.equals("#marketing") ? "C0MARKETING" : name,
                LONDON,
                week -> skipQuiet && quietWeeks.contains(week.toString()));
        RecurringWork work = new RecurringWork(
                "post_digest",
                MONDAYS,
                new PostDigest(store.digests().posts(), store.digests().readers(), plan, MONDAYS::last, domain));
        Round round = new Round(store.timetable(), List.of(work), domain, Clock.systemUTC());
        round.enterWork();
        return round;
    }

    private void at(String instant) {
        domain.tick(Duration.between(domain.instant(), Instant.parse(instant)));
    }

    /** What is owed since the last time this was asked, the front pages only. */
    private List<Post> owed() {
        List<Post> posts = new ArrayList<>();
        for (var item = store.outbox().lease(Set.of(), LATER, LATER);
                item.isPresent();
                item = store.outbox().lease(Set.of(), LATER, LATER)) {
            store.outbox().delivered(item.get(), Optional.empty(), Instant.EPOCH);
            Optional.ofNullable(item.get().subject())
                    .flatMap(store.digests().posts()::find)
                    .filter(page -> page.number() == 0)
                    .ifPresent(page -> posts.add(page.post()));
        }
        return posts;
    }

    @Test
    void onMondayAtNineEachChannelIsOwedTheWeekThatEndedOnce() {
        Round here = process(false);
        Round there = process(false);
        here.go();
        assertThat(owed()).isEmpty();

        at("2026-11-16T09:00:02Z");
        here.go();
        there.go();

        Instant due = Instant.parse("2026-11-16T09:00:00Z");
        assertThat(owed())
                .containsExactlyInAnyOrder(
                        new Post("#marketing", "2026-W46", Contents.EVERYTHING, due, domain.instant()),
                        new Post("#sales", "2026-W46", Contents.EVERYTHING, due, domain.instant()));
        process(false).go();
        assertThat(owed()).isEmpty();
        at("2026-11-23T09:00:00Z");
        there.go();
        assertThat(owed()).extracting(Post::period).containsOnly("2026-W47").hasSize(2);
    }

    @Test
    void whatWasMissedWhileNothingRanIsOwedAtTheStartAndOnlyTheLatest() {
        process(false).go();

        at("2026-11-24T11:30:00Z");
        process(false).go();

        assertThat(owed())
                .hasSize(2)
                .allSatisfy(post -> assertThat(post)
                        .isEqualTo(new Post(
                                post.destination(),
                                "2026-W47",
                                Contents.EVERYTHING,
                                Instant.parse("2026-11-23T09:00:00Z"),
                                Instant.parse("2026-11-24T11:30:00Z"))));
    }

    @Test
    void itStaysAtNineWhenTheClocksAreChanged() {
        at("2027-03-27T12:00:00Z");
        Round round = process(false);

        at("2027-03-29T07:59:59Z");
        round.go();
        assertThat(owed()).isEmpty();
        at("2027-03-29T08:00:00Z");
        round.go();
        assertThat(owed()).extracting(Post::period).containsOnly("2027-W12").hasSize(2);

        at("2027-11-01T09:00:00Z");
        round.go();
        round.go();
        assertThat(owed())
                .extracting(Post::dueAt)
                .containsOnly(Instant.parse("2027-11-01T09:00:00Z"))
                .hasSize(2);
    }

    @Test
    void whoeverWantsItDirectlyHasItAtTheSameTimeUntilTheyDoNot() {
        UserId mia = new UserId("U0MIA");
        assertThat(store.digests().readers().begin(mia, domain.instant())).isTrue();
        assertThat(store.digests().readers().begin(mia, domain.instant())).isFalse();
        Round round = process(false);

        at("2026-11-16T09:00:00Z");
        round.go();
        assertThat(owed()).extracting(Post::destination).containsExactlyInAnyOrder("#marketing", "#sales", "U0MIA");

        assertThat(store.digests().readers().end(mia)).isTrue();
        assertThat(store.digests().readers().end(mia)).isFalse();
        at("2026-11-23T09:00:00Z");
        round.go();
        assertThat(owed()).extracting(Post::destination).containsExactlyInAnyOrder("#marketing", "#sales");
    }

    @Test
    void quietWeeksAreLeftOutWhereThePlaybookSaysSo() {
        quietWeeks.add("2026-W46");
        Round skipping = process(true);

        at("2026-11-16T09:00:00Z");
        skipping.go();
        assertThat(owed()).isEmpty();

        at("2026-11-23T09:00:00Z");
        skipping.go();
        assertThat(owed()).extracting(Post::period).containsOnly("2026-W47");
    }

    @Test
    void quietWeeksAreToldWhereItDoesNot() {
        quietWeeks.add("2026-W46");
        Round round = process(false);

        at("2026-11-16T09:00:00Z");
        round.go();

        assertThat(store.outbox().standing(Instant.EPOCH).waiting()).isEqualTo(2L * PAGES);
    }
}

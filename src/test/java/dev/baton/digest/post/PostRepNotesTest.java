package dev.baton.digest.post;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.digest.post.DigestPosts.Contents;
import dev.baton.digest.post.DigestPosts.Post;
import dev.baton.lead.UserId;
import dev.baton.store.Store;
import dev.baton.store.TestDatabase;
import dev.baton.team.Member;
import dev.baton.team.Role;
import dev.baton.testing.SettableClock;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostRepNotesTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Instant MONDAY = Instant.parse("2026-11-16T09:00:00Z");

    private static Member member(String id, boolean active, Role role, Set<String> rosters) {
        return new Member(new UserId(id), id, null, LONDON, active, Set.of(role), rosters);
    }

    @Test
    void eachRepWhoIsThereIsOwedANoteOfTheirOwnOnce(@TempDir Path folder) {
        SettableClock domain = new SettableClock(MONDAY);
        try (Store store = Store.open(TestDatabase.sqlite(folder.resolve("baton.db")), Clock.systemUTC())) {
            store.team()
                    .replaceAll(List.of(
                            member("U0ANA", true, Role.REP, Set.of("emea")),
                            member("U0GONE", false, Role.REP, Set.of("emea")),
                            member("U0MIA", true, Role.MARKETER, Set.of())));
            PostRepNotes notes = new PostRepNotes(store.digests().posts(), store.team(), LONDON, now -> MONDAY, domain);

            notes.run();
            domain.tick(Duration.ofHours(1));
            notes.run();

            Instant later = Instant.parse("2100-01-01T00:00:00Z");
            long page = Optional.ofNullable(store.outbox()
                            .lease(Set.of(), later, later)
                            .orElseThrow()
                            .subject())
                    .orElseThrow();
            assertThat(store.digests().posts().find(page))
                    .contains(
                            new DigestPosts.Page(new Post("U0ANA", "2026-W46", Contents.OWN_WEEK, MONDAY, MONDAY), 0));
            assertThat(store.outbox().lease(Set.of("U0ANA"), later, later)).isEmpty();
        }
    }
}

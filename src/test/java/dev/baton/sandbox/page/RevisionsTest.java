package dev.baton.sandbox.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.sandbox.workspace.Content;
import dev.baton.sandbox.workspace.Draft;
import dev.baton.sandbox.workspace.Seed;
import dev.baton.sandbox.workspace.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class RevisionsTest {

    private final Semaphore places = new Semaphore(1);
    private Workspace workspace;

    @BeforeEach
    void open(@TempDir Path folder) {
        Clock clock = Clock.fixed(Instant.parse("2026-03-02T10:00:00Z"), ZoneOffset.UTC);
        Seed seed = new Seed(
                List.of(new Seed.Person("Ana Silva", "ana@sandbox.example", ZoneOffset.UTC)), List.of("#leads-emea"));
        workspace = Workspace.open(folder.resolve("log"), seed, clock);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    @Timeout(60)
    void whereTooManyWaitNobodyElseDoesAndWhatIsNewIsToldAllTheSame() {
        Revisions revisions = new Revisions(workspace, Duration.ofHours(1), places);
        String shown = revisions.present();
        places.acquireUninterruptibly();
        assertThat(revisions.after(shown)).isEmpty();

        Draft news = Draft.of("C0LEADSEMEA", "U0000000ANA", Content.of("news"));
        assertThat(workspace.messages().post(news).text()).isEqualTo("news");
        assertThat(revisions.after(shown)).contains(revisions.present());
    }

    @Test
    void whoeverHasWaitedLeavesTheirPlaceToTheNext() {
        Revisions revisions = new Revisions(workspace, Duration.ZERO, places);
        assertThat(revisions.after(revisions.present())).isEmpty();
        assertThat(places.availablePermits()).isEqualTo(1);
    }
}

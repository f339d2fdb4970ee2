package dev.baton.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.digest.DigestSource.Occasion;
import dev.baton.digest.Extent;
import dev.baton.digest.History;
import dev.baton.digest.Lives;
import dev.baton.digest.MakeDigest;
import dev.baton.digest.MemorySource;
import dev.baton.digest.Week;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class DigestOfStoredLeadsTest extends StoreContract {

    private static final Week WEEK = new Week(LocalDate.of(2026, 11, 9), ZoneId.of("Europe/Paris"));

    @Test
    void theDatabaseAndWhatIsRememberedGiveTheSameDigest() {
        List<History> leads = Lives.of(11, 500, WEEK.until(), 20);
        StoredLives.write(url, leads);

        MemorySource memory = new MemorySource(leads);
        for (Occasion occasion : Occasion.values()) {
            List<History> remembered =
                    memory.histories(occasion, WEEK.previous().from(), WEEK.until());
            assertThat(remembered).isNotEmpty();
            assertThat(store.digestSource().histories(occasion, WEEK.previous().from(), WEEK.until()))
                    .as(occasion.name())
                    .isEqualTo(remembered);
        }
        for (Extent extent : List.of(Extent.all(), Extent.territory("emea"), Extent.campaign("june"))) {
            assertThat(new MakeDigest(store.digestSource()).of(WEEK, extent))
                    .isEqualTo(new MakeDigest(memory).of(WEEK, extent));
        }
    }
}

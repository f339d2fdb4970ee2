package dev.baton;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.sandbox.workspace.Message;
import dev.baton.store.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 2, unit = TimeUnit.MINUTES)
class MainJobOnPostgresTest {

    private static final int AT_ONCE = 40;

    @Test
    void readyLeadIsPostedClaimedOnceOfManyClicksAndTheRestartForgetsNothing(@TempDir Path folder) throws Exception {
        try (Company company =
                new Company(folder, TestDatabase.POSTGRESQL.fresh(folder), Transport.HTTP, Gate.State.OPEN).open()) {
            assertThat(company.submit(MainJobTest.HOT).path("state").asText()).isEqualTo("open");
            Message card = company.await("Ana Silva", "leads-emea", MainJobTest.shows("Hot lead #1"));
            company.claimOnceTeamIsKnown("Ben Carter", "leads-emea", 1);

            List<String> told = IntStream.range(0, AT_ONCE)
                    .parallel()
                    .mapToObj(each -> company.type("Ana Silva", "leads-emea", "/lead claim 1"))
                    .toList();

            assertThat(told)
                    .filteredOn(text -> text.startsWith("#1 is yours. "))
                    .hasSize(1);
            Message same = company.await("Ben Carter", "leads-emea", MainJobTest.shows("claimed by"));
            assertThat(same.ts()).isEqualTo(card.ts());
            assertThat(company.await("Ben Carter", "leads-emea", MainJobTest.shows("claimed it"))
                            .threadTs())
                    .isEqualTo(card.ts());

            company.stopBaton();
            company.open();
            assertThat(company.type("Ana Silva", "leads-emea", "/lead release 1"))
                    .contains("#1");
            assertThat(company.lead(1).path("history").findValuesAsText("type"))
                    .containsExactly("received", "handed_off", "claimed", "released");
        }
    }
}

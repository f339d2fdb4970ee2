package dev.baton.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.LeadNumber;
import dev.baton.store.Store;
import dev.baton.store.TestDatabase;
import dev.baton.testing.SettableClock;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrowdTest {

    private static final int CROWD = 300;

    @Test
    void hundredsOfSubmissionsOfOnePersonAtTheSameMomentAreAllTaken(@TempDir Path folder) throws Exception {
        ExecutorService senders = Executors.newFixedThreadPool(CROWD);
        try (Store store = Store.open(TestDatabase.sqlite(folder.resolve("leads.db")), new SettableClock())) {
            ReceiveLead receive = new ReceiveLead(store.leadBook(), Samples.rules());
            List<Future<Receipt>> all = Stream.generate(() -> senders.submit(() ->
                            receive.receive(Reads.accepted("{\"source\": \"Demo\", \"external_id\": \"1\"}"), null)))
                    .limit(CROWD)
                    .toList();
            for (Future<Receipt> one : all) {
                assertThat(one.get().lead().number()).isEqualTo(new LeadNumber(1));
            }

            assertThat(store.leadBook()
                            .find(new LeadNumber(1))
                            .orElseThrow()
                            .record()
                            .submissions())
                    .isEqualTo(CROWD);
        } finally {
            senders.shutdownNow();
        }
    }
}

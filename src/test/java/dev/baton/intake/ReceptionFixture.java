package dev.baton.intake;

import dev.baton.lead.LeadBook;
import dev.baton.store.Store;
import dev.baton.store.TestDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Leads come in to a store of their own, on a Friday at half past four. */
abstract class ReceptionFixture {

    LeadBook book;
    ReceiveLead receive;
    private Store store;

    @BeforeEach
    void openStore(@TempDir Path folder) {
        store = Store.open(
                TestDatabase.sqlite(folder.resolve("leads.db")), Clock.fixed(Samples.FRIDAY_1630, ZoneOffset.UTC));
        book = store.leadBook();
        receive = new ReceiveLead(book, Samples.rules());
    }

    @AfterEach
    void closeStore() {
        store.close();
    }
}

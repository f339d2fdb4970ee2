package dev.baton.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What every contract needs: an empty store on the database that the subclass names. */
abstract class StoreContract {

    private final TestDatabase database;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    String url;

    @SuppressWarnings("NullAway.Init")
    Store store;

    StoreContract(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void openStore() throws Exception {
        url = database.fresh(folder);
        store = Store.open(url, Clock.fixed(Samples.NOW, ZoneOffset.UTC));
    }

    @AfterEach
    void closeStore() {
        store.close();
    }
}

package dev.baton.store;

import dev.baton.lead.HandOff;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadBook;
import dev.baton.lead.LeadBook.Committed;
import dev.baton.lead.OpenLead;
import dev.baton.lead.Work;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Every contract runs on each database, each test with an empty one. The store's clock stands at {@link Samples#NOW}. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
@SuppressWarnings("NullAway.Init")
abstract class StoreContract {

    @Parameter
    TestDatabase database;

    @TempDir
    Path folder;

    String url;
    Store store;
    LeadBook book;

    @BeforeEach
    void openStore() throws Exception {
        url = database.fresh(folder);
        store = openAgain();
        book = store.leadBook();
    }

    /** Another store on the same database, as another process would open it; the test closes it. */
    Store openAgain() {
        return Store.open(url, Clock.fixed(Samples.NOW, ZoneOffset.UTC));
    }

    @AfterEach
    void closeStore() {
        store.close();
    }

    Lead commit(Work work) {
        return ((Committed) book.commit(work)).leads().get(0);
    }

    OpenLead open(String externalId) {
        return open(externalId, Samples.handOff(Samples.EMEA, 84, Samples.NOW));
    }

    OpenLead open(String externalId, HandOff handOff) {
        return (OpenLead) commit(Work.admitting(Samples.ready(Samples.person(externalId), handOff)));
    }
}

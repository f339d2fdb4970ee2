package dev.baton.store;

import static dev.baton.store.Samples.ANA;
import static dev.baton.store.Samples.EMEA;
import static dev.baton.store.Samples.NOW;
import static dev.baton.store.Samples.handOff;
import static dev.baton.store.Samples.person;
import static dev.baton.store.Samples.ready;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.LeadBook.Committed;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.OpenLead;
import dev.baton.lead.Work;
import dev.baton.outbox.Delivery.Posted;
import dev.baton.outbox.OutboxItem;
import dev.baton.query.Report;
import dev.baton.query.Scope;
import dev.baton.query.Sight;
import dev.baton.query.Wait;
import dev.baton.testing.SettableClock;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Baton's own part of a wait: from the hand-off until its card stands in the channel. */
class SystemDelayTest {

    private final SettableClock clock = new SettableClock(NOW);

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void itEndsWhenTheCardIsPostedAndClaimsBeginThen(TestDatabase database, @TempDir Path folder) throws Exception {
        try (Store store = Store.open(database.fresh(folder), clock)) {
            for (int each = 0; each < 3; each++) {
                comesIn(store, each);
            }
            deliver(store, Duration.ofSeconds(3));
            assertThat(waits(store).system()).isEqualTo(new Wait(Duration.ofSeconds(3), 3, 0));

            clock.tick(Duration.ofSeconds(10));
            comesIn(store, 3);
            OpenLead first = (OpenLead) store.leadBook().find(new LeadNumber(1)).orElseThrow();
            store.leadBook().commit(Work.of(first.claim(ANA, clock.instant())));
            deliver(store, Duration.ofSeconds(50));

            assertThat(waits(store).system())
                    .as("the same card again is no other posting")
                    .isEqualTo(new Wait(Duration.ofSeconds(3), 4, 0));
            assertThat(waits(store).claim()).isEqualTo(new Wait(Duration.ofSeconds(7), 1, 3));
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void leadsThatASummaryStandsForHaveNone(TestDatabase database, @TempDir Path folder) throws Exception {
        try (Store store = Store.open(database.fresh(folder), clock)) {
            for (int each = 0; each < 22; each++) {
                comesIn(store, each);
            }
            deliver(store, Duration.ofSeconds(5));
            assertThat(waits(store).system()).isEqualTo(new Wait(Duration.ofSeconds(5), 20, 2));

            clock.tick(Duration.ofHours(1));
            OpenLead last = (OpenLead) store.leadBook().find(new LeadNumber(22)).orElseThrow();
            store.leadBook().commit(Work.of(last.claim(ANA, clock.instant())));
            deliver(store, Duration.ofSeconds(5));

            assertThat(waits(store).system()).isEqualTo(new Wait(Duration.ofSeconds(5), 20, 2));
            assertThat(waits(store).claim()).isEqualTo(new Wait(Duration.ofHours(1), 1, 21));
        }
    }

    private void comesIn(Store store, int each) {
        assertThat(store.leadBook()
                        .commit(Work.admitting(ready(person("p-" + each), handOff(EMEA, 84, clock.instant())))))
                .isInstanceOf(Committed.class);
    }

    private void deliver(Store store, Duration later) {
        for (Optional<OutboxItem> item = lease(store); item.isPresent(); item = lease(store)) {
            String ts = item.get().kind() + "-" + item.get().lead() + "-"
                    + item.get().summaryId();
            store.outbox()
                    .delivered(
                            item.get(),
                            Optional.of(new Posted("C1", ts)),
                            clock.instant().plus(later));
        }
    }

    private Optional<OutboxItem> lease(Store store) {
        return store.outbox().lease(Set.of(), clock.instant(), clock.instant().plusSeconds(60));
    }

    private static Report.Waits waits(Store store) {
        return store.questions()
                .inquiries()
                .report(Scope.everything(), new Sight.Everything())
                .waits();
    }
}

package dev.baton.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.Actor;
import dev.baton.lead.Facts;
import dev.baton.lead.HandOff;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadBook;
import dev.baton.lead.LeadBook.Committed;
import dev.baton.lead.OpenLead;
import dev.baton.lead.Route;
import dev.baton.lead.Scorecard;
import dev.baton.lead.Submission;
import dev.baton.lead.UserId;
import dev.baton.lead.Work;
import dev.baton.outbox.OutboxItem.Kind;
import dev.baton.store.Store;
import dev.baton.store.TestDatabase;
import dev.baton.testing.SettableClock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The courier's decisions over a real database, with answers that get lost and a process that crashes. */
@Timeout(60)
class DispatchOnStoreTest {

    private static final int LEADS = 12;

    private final SettableClock clock = new SettableClock();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everythingArrivesOnceAndInOrderWhateverGoesWrong(long seed, @TempDir Path folder) {
        Random chance = new Random(seed);
        try (Store store = Store.open(TestDatabase.sqlite(folder.resolve("baton.db")), clock)) {
            for (int lead = 1; lead <= LEADS; lead++) {
                claimed(store.leadBook(), "P-" + lead);
            }
            Unreliable slack = new Unreliable(chance);
            Dispatch dispatch = dispatch(store, slack, chance);
            for (int second = 0;
                    second < 3_600 && store.outbox().standing(clock.instant()).waiting() > 0;
                    second++) {
                dispatch.sendDue();
                clock.tick(Duration.ofSeconds(1));
                if (chance.nextInt(20) == 0) {
                    dispatch = dispatch(store, slack, chance);
                }
            }

            assertThat(store.outbox().standing(clock.instant()).waiting()).isZero();
            assertThat(store.outbox().buried(10)).isEmpty();
            assertThat(slack.arrived).extracting(OutboxItem::id).doesNotHaveDuplicates();
            Map<String, List<Long>> lines = slack.arrived.stream()
                    .filter(item -> item.kind() == Kind.THREAD_LINE)
                    .collect(Collectors.groupingBy(
                            OutboxItem::lane, Collectors.mapping(OutboxItem::id, Collectors.toList())));
            assertThat(lines).hasSize(LEADS);
            assertThat(lines.values())
                    .allSatisfy(ids -> assertThat(ids).hasSize(2).isSorted());
            assertThat(slack.arrived)
                    .filteredOn(item -> item.kind() == Kind.CONTACT)
                    .hasSize(LEADS);
        }
    }

    /** Now and then it crashes with an item in its hands. */
    private Dispatch dispatch(Store store, Delivery slack, Random chance) {
        return new Dispatch(
                store.outbox(),
                slack,
                clock,
                carried -> {
                    if (chance.nextInt(10) > 0) {
                        carried.run();
                    }
                },
                8);
    }

    private void claimed(LeadBook book, String person) {
        Instant at = clock.instant();
        Facts facts = new Facts(
                new Facts.Person(person, null, null, null, null, null),
                new Facts.Company(null, null, null),
                new Facts.Origin("Website", null, null),
                Map.of(),
                List.of(),
                new Facts.Consent(null, null, null),
                null,
                Map.of());
        Route route = new Route("emea", "emea", "#leads-emea", List.of());
        Submission submission = new Submission(at, new Actor.Importer(), facts);
        Committed committed = (Committed) book.commit(Work.admitting(number -> Lead.receiveReady(
                number,
                submission,
                new Scorecard(1, 50, null, 0, List.of(), List.of(), List.of()),
                new HandOff(1, 1, at, at, null, 50, 1, route, null, null))));
        OpenLead open = (OpenLead) committed.leads().get(0);
        book.commit(Work.of(open.claim(new UserId("U" + person), at)));
    }

    /** Loses answers, is busy, breaks; and knows what arrived, as a channel's history does. */
    private static final class Unreliable implements Delivery {
        private final Random chance;
        private final List<OutboxItem> arrived = new ArrayList<>();

        Unreliable(Random chance) {
            this.chance = chance;
        }

        @Override
        public Result deliver(OutboxItem item) {
            Posted posted = new Posted("C1", "17." + item.id());
            if (item.doubt() != null && arrived.stream().anyMatch(earlier -> earlier.id() == item.id())) {
                return new Delivered(posted);
            }
            return switch (chance.nextInt(8)) {
                case 0 -> new Paused(Duration.ofSeconds(2));
                case 1 -> new Failed("internal_error", false);
                case 2 -> new Unreachable("connection_refused");
                case 3 -> {
                    arrived.add(item);
                    yield new Failed("no_answer", true);
                }
                case 4 -> {
                    arrived.add(item);
                    throw new IllegalStateException("provoked");
                }
                default -> {
                    arrived.add(item);
                    yield new Delivered(posted);
                }
            };
        }
    }
}

package dev.baton.store;

import static dev.baton.store.Samples.ANA;
import static dev.baton.store.Samples.EMEA;
import static dev.baton.store.Samples.NOW;
import static dev.baton.store.Samples.facts;
import static dev.baton.store.Samples.handOff;
import static dev.baton.store.Samples.person;
import static dev.baton.store.Samples.ready;
import static dev.baton.store.Samples.scored;
import static dev.baton.store.Samples.submission;
import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.Alarm;
import dev.baton.lead.ClaimedLead;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadBook;
import dev.baton.lead.LeadBook.Committed;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.OpenLead;
import dev.baton.lead.Promise;
import dev.baton.lead.State;
import dev.baton.lead.Work;
import dev.baton.outbox.Delivery.Posted;
import dev.baton.outbox.Outbox;
import dev.baton.outbox.OutboxItem;
import dev.baton.query.LeadFilter;
import dev.baton.query.LeadSearch;
import dev.baton.query.Sight;
import dev.baton.watch.Clocks;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a million leads nothing that happens often may read a whole table: SQLite is asked how it carries each out. */
@SuppressWarnings("NullAway.Init")
class QueryPlansTest {

    private static final Optional<Posted> POSTED = Optional.of(new Posted("C0EMEA", "1.000100"));

    @TempDir
    Path folder;

    private Plans plans;
    private Jdbi jdbi;
    private LeadBook book;
    private LeadSearch search;
    private Outbox outbox;

    @BeforeEach
    void writeDownEveryStatement() {
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        plans = new Plans(folder, clock);
        jdbi = plans.jdbi();
        Reads reads = new Reads(jdbi);
        Writes writes = new PostgresWrites(jdbi);
        CommitListeners nobody = new CommitListeners();
        book = new StoredLeadBook(
                reads,
                new StoredLeadBook.Commits(writes, nobody, new Turns()),
                clock,
                new Offers(OffersFixture.rules(OffersFixture.BY_TURNS)));
        search = new StoredLeadSearch(reads);
        outbox = new StoredOutbox(reads, writes, nobody);
    }

    @Test
    void noCommitReadsAWholeTable() {
        OpenLead last = flood();
        OpenLead again = (OpenLead) commit(
                Work.of(last.receive(submission(facts("p-1", "n@northwind.example", "Northwind"), NOW), scored(90))));
        commit(Work.of(again.claim(ANA, NOW)).once("click-1"));
        book.find(last.number());
        book.findByIdentity(last.facts().identities());
        book.history(last.number());
        book.carriedOut("click-1");

        assertThat(plans.wholeTables()).isEmpty();
    }

    @Test
    void noDeliveryReadsAWholeTable() {
        flood();
        plans.forget();
        outbox.bury(lease(), "user_disabled", NOW);
        outbox.hold(lease(), NOW, "not_in_channel", NOW);
        outbox.retry(lease(), NOW, "timeout", true);
        outbox.postpone(lease(), NOW, "ratelimited");
        outbox.delivered(lease(), POSTED, NOW);
        outbox.lease(Set.of(EMEA), NOW, NOW.plusSeconds(60)).ifPresent(item -> outbox.delivered(item, POSTED, NOW));
        outbox.nextDue(NOW);
        outbox.standing(NOW);
        outbox.buried(10);
        outbox.held();
        StoredCards cards = new StoredCards(new Reads(jdbi));
        cards.card(new LeadNumber(1), 1);
        cards.summarised(1);
        cards.report(1);
        cards.reportMessage(1);
        cards.event(1);
        cards.due(ANA);
        cards.reminder(ANA);

        assertThat(plans.wholeTables()).isEmpty();
    }

    @Test
    void noClockReadsAWholeTable() {
        OpenLead lead = flood();
        ClaimedLead claimed = (ClaimedLead) commit(Work.of(lead.claim(ANA, NOW)));
        StoredClocks clocks = new StoredClocks(new Reads(jdbi), new PostgresWrites(jdbi));
        plans.forget();
        List<LeadNumber> due = clocks.due(NOW, 200);
        commit(Work.of(claimed.alarm(
                new Alarm(NOW, List.of(Promise.Stage.MISSED, Promise.Stage.ESCALATED), NOW, Set.of(ANA)))));
        clocks.lookAgain(List.of(new Clocks.Look(lead.number(), 3, NOW)));
        ClaimedLead reminded = (ClaimedLead) book.find(lead.number()).orElseThrow();
        commit(Work.of(reminded.takeBack(NOW)));

        assertThat(due).hasSize(22);
        assertThat(plans.wholeTables()).isEmpty();
    }

    @Test
    void noHomeTabReadsAWholeTable() {
        StoredHomes homes = new StoredHomes(
                new Reads(jdbi), new PostgresWrites(jdbi), new CommitListeners(), Clock.fixed(NOW, UTC));
        homes.opened(ANA);
        commit(Work.of(flood().claim(ANA, NOW)));
        homes.lastMoved(ANA);
        StoredRepDesk desk = new StoredRepDesk(new Reads(jdbi));
        desk.did(Set.of(ANA), NOW, NOW);
        desk.work(ANA, 500);
        new StoredInquiries(new Reads(jdbi)).territories(new Sight.Of(ANA), NOW);

        assertThat(plans.wholeTables()).isEmpty();
    }

    @Test
    void noSearchReadsAWholeTable() {
        List<LeadFilter> filters = List.of(
                LeadFilter.in(),
                LeadFilter.in(State.OPEN),
                LeadFilter.in(State.OPEN, State.CLAIMED).inChannel(EMEA),
                LeadFilter.in().ofOwner(ANA),
                LeadFilter.known("nora@northwind.example"),
                LeadFilter.atCompany("northwind traders"));
        filters.forEach(filter -> {
            search.find(filter, 10);
            search.count(filter);
        });

        assertThat(plans.statements()).isGreaterThan(filters.size());
        assertThat(plans.wholeTables()).isEmpty();
    }

    @Test
    void aStatementThatReadsAWholeTableIsNoticed() {
        jdbi.useHandle(handle -> handle.select("select number from lead where tier = ?", "hot")
                .mapTo(Long.class)
                .list());

        assertThat(plans.wholeTables()).singleElement().asString().contains("SCAN lead");
    }

    /** Twenty cards and two leads on a summary, of which this is the last. */
    private OpenLead flood() {
        Lead last = commit(Work.admitting(ready(person("p-0"), handOff(EMEA, 84, NOW))));
        for (int each = 1; each < 22; each++) {
            last = commit(Work.admitting(ready(person("p-" + each), handOff(EMEA, 84, NOW))));
        }
        return (OpenLead) last;
    }

    private Lead commit(Work work) {
        return ((Committed) book.commit(work)).leads().get(0);
    }

    private OutboxItem lease() {
        return outbox.lease(Set.of(), NOW, NOW.plusSeconds(60)).orElseThrow();
    }
}

package dev.baton.store;

import static dev.baton.store.Samples.ANA;
import static dev.baton.store.Samples.BEN;
import static dev.baton.store.Samples.EMEA;
import static dev.baton.store.Samples.NOW;
import static dev.baton.store.Samples.handOff;
import static dev.baton.store.Samples.person;
import static dev.baton.store.Samples.ready;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.Lead;
import dev.baton.lead.LeadBook;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.OpenLead;
import dev.baton.lead.State;
import dev.baton.lead.Work;
import dev.baton.query.Comparing;
import dev.baton.query.Follows;
import dev.baton.query.Inquiries;
import dev.baton.query.Period;
import dev.baton.query.Scope;
import dev.baton.query.Sight;
import dev.baton.query.Voice;
import dev.baton.ride.RideBook;
import dev.baton.voice.ItemNumber;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** However long the history is, who asks about some of it waits for no whole table to be read. */
@SuppressWarnings("NullAway.Init")
class QuestionPlansTest {

    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final Scope ALL = Scope.everything();
    private static final Sight ANAS = new Sight.Of(ANA);

    /** Of a table or of an index; {@code room} has as few rows as there are channels. */
    private static final Pattern FROM_END_TO_END = Pattern.compile("SCAN (?!CONSTANT|room\\b).*");

    @TempDir
    Path folder;

    private Plans plans;
    private Reads reads;
    private LeadBook book;
    private OpenLead lead;

    @BeforeEach
    void open() {
        plans = new Plans(folder, CLOCK);
        reads = new Reads(plans.jdbi());
        Writes writes = new PostgresWrites(plans.jdbi());
        book = new StoredLeadBook(
                reads,
                new StoredLeadBook.Commits(writes, new CommitListeners(), new Turns()),
                CLOCK,
                new Offers(OffersFixture.rules(OffersFixture.BY_TURNS)));
        lead = (OpenLead) commit(Work.admitting(ready(person("p-1"), handOff(EMEA, 84, NOW))));
    }

    private Lead commit(Work work) {
        return ((LeadBook.Committed) book.commit(work)).leads().get(0);
    }

    static Stream<Scope> narrow() {
        return Stream.of(
                ALL.withCampaigns(Set.of("webinar-may")),
                ALL.withCampaigns(Set.of("webinar-may", "webinar-june")).withPeriod(week(Period.Of.HANDED_OFF)),
                ALL.withSources(Set.of("Website")),
                ALL.withSources(Set.of("Website")).withStates(Set.of(State.REJECTED)),
                ALL.withPeriod(week(Period.Of.HANDED_OFF)),
                ALL.withStates(Set.of(State.HELD)),
                ALL.withStates(Set.of(State.HELD)).withPeriod(week(Period.Of.CAME_TO)),
                ALL.withStates(Set.of(State.REJECTED, State.DISQUALIFIED)).withPeriod(week(Period.Of.CAME_TO)),
                ALL.withReasons(Set.of("no_need")),
                ALL.withReasons(Set.of("no_need")).withPeriod(week(Period.Of.CAME_TO)),
                ALL.withReasons(Set.of(Scope.ANY_REASON)).withPeriod(week(Period.Of.HANDED_OFF)),
                ALL.withTerritories(Set.of("emea")).withStates(Set.of(State.OPEN)),
                ALL.withTerritories(Set.of("emea")).withPeriod(week(Period.Of.HANDED_OFF)),
                ALL.withOwner(ANA),
                ALL.withOwner(ANA).withStates(State.FOLLOWED));
    }

    @ParameterizedTest
    @MethodSource("narrow")
    void noFigureAndNoListReadsAWholeTable(Scope scope) {
        commit(Work.of(lead.claim(BEN, NOW)));
        plans.forget();
        Inquiries inquiries = new StoredInquiries(reads);
        for (Sight sight : List.of(ANAS, new Sight.Room("C1"), new Sight.Everything())) {
            inquiries.report(scope, sight);
            inquiries.count(scope, sight);
            inquiries.leads(scope, sight, 20, 20);
            new Comparing(inquiries).of(scope, sight, ZoneOffset.UTC, NOW);
        }

        assertThat(plans.statements()).isGreaterThan(12);
        assertThat(plans.steps(FROM_END_TO_END)).isEmpty();
    }

    @Test
    void whatStandsOnHomesAndInAnswersReadsNoWholeTable() {
        Inquiries inquiries = new StoredInquiries(reads);
        inquiries.shows(new LeadNumber(1), ANAS);
        inquiries.campaigns(week(Period.Of.HANDED_OFF), ANAS);
        inquiries.territories(ANAS, NOW);
        StoredCatalogue catalogue = new StoredCatalogue(reads);
        catalogue.campaigns();
        catalogue.sources();

        assertThat(plans.wholeTables()).isEmpty();
    }

    @Test
    void noVoiceReadsAWholeTableForACampaignOrAnItem() {
        Voice voice = new StoredVoice(reads);
        voice.items("webinar-may", 0, 10);
        voice.item(new ItemNumber(1));
        voice.said(new ItemNumber(1), "webinar-may", 0, 10);
        voice.saidBy(ANA, new ItemNumber(1), 10);

        assertThat(plans.wholeTables()).isEmpty();
    }

    @Test
    void noRideReadsAWholeTable() {
        Writes writes = new PostgresWrites(plans.jdbi());
        RideBook rides = new StoredRideBook(reads, writes, new CommitListeners(), CLOCK);
        rides.ask(new LeadNumber(1), ANA, BEN, NOW);
        rides.find(1);
        rides.accept(1, ANA, NOW, NOW);
        rides.decline(1, ANA, "", NOW);
        rides.mark(1, true, NOW);
        rides.remind(NOW, NOW);
        rides.held(NOW, NOW);

        assertThat(plans.wholeTables()).isEmpty();
    }

    @Test
    void noFollowReadsAWholeTable() {
        Follows follows = new StoredFollows(reads, new PostgresWrites(plans.jdbi()), new CommitListeners(), CLOCK);
        Follows.Subject subject = new Follows.Subject.OneLead(lead.number());
        follows.begin(new Follows.Follow(ANA, subject, true, ZoneOffset.UTC), NOW);
        commit(Work.of(lead.claim(BEN, NOW)));
        follows.of(ANA);
        follows.tell(NOW.plus(Duration.ofDays(1)));
        follows.end(ANA, subject);

        assertThat(plans.wholeTables()).isEmpty();
    }

    @Test
    void noDisputeReadsAWholeTable() {
        StoredDisputes disputes = new StoredDisputes(reads);
        disputes.open(10);
        disputes.openTo(ANA);
        disputes.waitingFor(ANA, 10);
        disputes.over(NOW, NOW);

        assertThat(plans.wholeTables()).isEmpty();
    }

    private static Period week(Period.Of of) {
        return new Period(NOW.minus(Duration.ofDays(7)), NOW, "last week", of);
    }
}

package dev.baton.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.Asked;
import dev.baton.lead.DormantLead;
import dev.baton.lead.Facts;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadBook;
import dev.baton.lead.Notice.Reminder.About;
import dev.baton.lead.Refusal;
import dev.baton.lead.Scorecard;
import dev.baton.lead.State;
import dev.baton.lead.UserId;
import dev.baton.lead.Work;
import dev.baton.outbox.Cards;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecideDomainTest extends DeskFixture {

    private DecideDomain decide;
    private LiftSuppression lift;

    @BeforeEach
    void open() {
        decide = new DecideDomain(desk.store.leadBook(), desk.store.team(), desk.clock);
        lift = new LiftSuppression(desk.store.leadBook(), desk.store.team(), desk.clock);
    }

    @Test
    void whoeverComesFromTheDomainIsHeldOnceAManagerSaysSo() {
        Lead vendor = asked("sales@vendor.example");
        assertThat(desk.store.cards().due(Desk.MAX))
                .extracting(Cards.Due::about)
                .containsExactly(About.DOMAIN_ASKED);

        Desk.done(decide(vendor, Desk.MAX, true));

        assertThat(desk.store.cards().due(Desk.MAX)).isEmpty();
        Lead colleague = comesIn("other@Vendor.example");
        assertThat(colleague.state()).isEqualTo(State.HELD);
        assertThat(colleague.scorecard().exclusions()).containsExactly(Scorecard.SUPPRESSED);
        assertThat(comesIn("jo@sub.vendor.example").state()).isEqualTo(State.OPEN);
        assertThat(desk.history(vendor)).endsWith("rejected", "suppressed", "domain_asked", "domain_suppressed");
    }

    @Test
    void domainThatWasAskedAboutIsHeldWhateverTheLeadsOwnIsByThen() {
        Lead vendor = desk.comesIn(facts("v-1", "sales@vendor.example"));
        desk.turnedDown(vendor, "not_a_buyer", Map.of(Asked.WHICH, "vendor", Asked.EVERYBODY, "everybody"));
        assertThat(desk.comesIn(facts("v-1", "jo@big.example")).state()).isEqualTo(State.REJECTED);

        assertThat(decide.asked(vendor.number())).contains("vendor.example");
        Desk.done(decide(vendor, Desk.MAX, true));

        assertThat(comesIn("other@vendor.example").state()).isEqualTo(State.HELD);
        assertThat(comesIn("other@big.example").state()).isEqualTo(State.OPEN);
    }

    @Test
    void whatManagersWereAskedIsNotUndone() {
        Lead vendor = asked("sales@vendor.example");
        Undo undo = new Undo(desk.store.leadBook(), desk.store.team(), desk.clock);

        Refusal.NotUndone not = (Refusal.NotUndone) refused(undo.undo(vendor.number(), Desk.ANA, desk.request()));

        assertThat(not.why()).isEqualTo(Refusal.NotUndone.Why.TOLD);
        assertThat(comesIn("sales@vendor.example").state()).isEqualTo(State.REJECTED);
    }

    @Test
    void untilThenOnlyTheAddressIsHeld() {
        asked("sales@vendor.example");

        assertThat(comesIn("other@vendor.example").state()).isEqualTo(State.OPEN);
        assertThat(comesIn("sales@vendor.example").state()).isEqualTo(State.REJECTED);
    }

    @Test
    void liftingTheAddressTakesBackTheDomain() {
        Lead vendor = asked("sales@vendor.example");
        Desk.done(decide(vendor, Desk.MAX, true));

        Desk.done(lift.lift(vendor.number(), Desk.MAX, desk.request()));

        assertThat(comesIn("other@vendor.example").state()).isEqualTo(State.OPEN);
    }

    @Test
    void liftingBeforeTheDecisionEndsTheQuestion() {
        Lead vendor = asked("sales@vendor.example");
        Desk.done(lift.lift(vendor.number(), Desk.MAX, desk.request()));

        assertThat(desk.store.cards().due(Desk.MAX)).isEmpty();
        assertThat(refused(decide(vendor, Desk.MAX, true))).isInstanceOf(Refusal.NoDomainAsked.class);
    }

    @Test
    void firstManagerDecidesForAll() {
        Lead vendor = asked("sales@vendor.example");
        Desk.done(decide(vendor, Desk.MAX, false));

        assertThat(refused(decide(vendor, Desk.MAX, true))).isInstanceOf(Refusal.NoDomainAsked.class);
        assertThat(comesIn("other@vendor.example").state()).isEqualTo(State.OPEN);
    }

    @Test
    void onlyManagersDecide() {
        Lead vendor = asked("sales@vendor.example");

        for (UserId other : new UserId[] {Desk.ANA, Desk.MIA, new UserId("U0NOBODY")}) {
            assertThat(refused(decide(vendor, other, true))).isInstanceOf(Refusal.ForManagers.class);
        }
    }

    @Test
    void domainIsNotHeldOnceSomebodyElseCameInFromThere() {
        Lead vendor = asked("sales@vendor.example");
        comesIn("other@vendor.example");

        Refusal.NotLikeThis not = (Refusal.NotLikeThis) refused(decide(vendor, Desk.MAX, true));

        assertThat(not.problem())
                .startsWith("There are other leads at vendor.example")
                .contains("Leave it");
        Desk.done(decide(vendor, Desk.MAX, false));
    }

    @Test
    void norIfTheyComeInAtThatVeryMoment() {
        DormantLead vendor = (DormantLead) asked("sales@vendor.example");
        comesIn("other@vendor.example");

        assertThat(desk.store.leadBook().commit(Work.of(vendor.decideDomain(Desk.MAX, desk.clock.instant(), true))))
                .isInstanceOf(LeadBook.Stale.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                jo@gmail.com        | Anybody can have an address at gmail.com
                jo@known.example    | There are other leads at known.example
                """)
    void someDomainsAreNeverAskedFor(String email, String problem) {
        comesIn("first@known.example");
        Lead lead = comesIn(email);

        Refusal.NotLikeThis not = (Refusal.NotLikeThis) refused(desk.turnsDown(
                Desk.ANA, lead, "not_a_buyer", Map.of(Asked.WHICH, "vendor", Asked.EVERYBODY, "everybody")));

        assertThat(not.field()).isEqualTo(Asked.EVERYBODY);
        assertThat(not.problem()).startsWith(problem);
        assertThat(desk.find(lead)).isEqualTo(lead);
    }

    private Lead asked(String email) {
        return desk.turnedDown(
                comesIn(email), "not_a_buyer", Map.of(Asked.WHICH, "vendor", Asked.EVERYBODY, "everybody"));
    }

    private Outcome decide(Lead lead, UserId manager, boolean suppress) {
        return decide.decide(lead.number(), manager, suppress, desk.request());
    }

    private Lead comesIn(String email) {
        return desk.comesIn(facts(null, email));
    }

    private static Facts facts(@Nullable String id, String email) {
        Facts facts = Desk.facts("p", "Website", 800, Map.of());
        Facts.Person person = new Facts.Person(id, "Jo", "Berg", "VP", email.toLowerCase(Locale.ROOT), null);
        return new Facts(
                person,
                facts.company(),
                facts.origin(),
                facts.form(),
                facts.activities(),
                facts.consent(),
                facts.meetingAt(),
                facts.fields());
    }

    private static Refusal refused(Outcome outcome) {
        return ((Outcome.Refused) outcome).why();
    }
}

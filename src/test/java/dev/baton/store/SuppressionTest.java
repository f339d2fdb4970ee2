package dev.baton.store;

import static dev.baton.store.Samples.ANA;
import static dev.baton.store.Samples.EMEA;
import static dev.baton.store.Samples.NOW;
import static dev.baton.store.Samples.facts;
import static dev.baton.store.Samples.handOff;
import static dev.baton.store.Samples.held;
import static dev.baton.store.Samples.ready;
import static dev.baton.store.Samples.scored;
import static dev.baton.store.Samples.submission;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.Actor;
import dev.baton.lead.Consequence;
import dev.baton.lead.DormantLead;
import dev.baton.lead.HeldLead;
import dev.baton.lead.Identity;
import dev.baton.lead.Judgement;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadBook.Committed;
import dev.baton.lead.LeadBook.Stale;
import dev.baton.lead.OpenLead;
import dev.baton.lead.Reason;
import dev.baton.lead.RecycledLead;
import dev.baton.lead.State;
import dev.baton.lead.Suppression;
import dev.baton.lead.Work;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Nobody is handed off who is suppressed at the moment of the commit. */
class SuppressionTest extends StoreContract {

    private static final String MAIL = "nora@northwind.example";

    private static final Judgement NO_CONTACT = new Judgement(
            new Actor.Person(ANA),
            NOW,
            new Reason(
                    "do_not_contact",
                    Reason.Kind.DISQUALIFY,
                    "Do not contact",
                    true,
                    new Consequence.DoNotContact(),
                    false));

    private static final Judgement SPAM = new Judgement(
            new Actor.Person(ANA),
            NOW,
            new Reason("not_a_buyer", Reason.Kind.REJECT, "Spam", true, new Consequence.Suppress(), false));

    @Test
    void whoIsSuppressedByThenIsNotHandedOff() {
        Lead spam = open("p-1", MAIL);
        commit(Work.of(((OpenLead) spam).suppress(SPAM)));

        assertThat(book.commit(Work.admitting(ready(facts("p-2", MAIL, null), handOff(EMEA, 84, NOW)))))
                .isInstanceOf(Stale.class);
    }

    @Test
    void norIsWhoIsOfASuppressedDomain() {
        Lead vendor = open("p-1", "sales@vendor.example");
        Lead rejected = commit(Work.of(((OpenLead) vendor).suppress(SPAM, Set.of(ANA))));
        commit(Work.of(((DormantLead) rejected).decideDomain(ANA, NOW, true)));

        assertThat(book.commit(Work.admitting(ready(facts("p-2", "jo@vendor.example", null), handOff(EMEA, 84, NOW)))))
                .isInstanceOf(Stale.class);
    }

    @Test
    void aParkedLeadDoesNotReturnIfItsAddressIsSuppressedByThen() {
        Judgement later = new Judgement(
                new Actor.Person(ANA),
                NOW,
                new Reason("wrong_person", Reason.Kind.REJECT, "Wrong", true, new Consequence.Recycle(30), false));
        OpenLead first = open("p-1", MAIL);
        OpenLead second = open("p-2");
        OpenLead joined =
                (OpenLead) commit(Work.of(second.receive(submission(facts("p-2", MAIL, null), NOW), scored(84))));
        RecycledLead parked = (RecycledLead) commit(Work.of(joined.recycle(later, NOW.plusSeconds(9))));
        commit(Work.of(first.suppress(SPAM)));

        assertThat(book.commit(Work.of(parked.handOffAgain(handOff(EMEA, 84, NOW)))))
                .isInstanceOf(Stale.class);
        assertThat(book.suppression(parked.number(), List.of())).contains(new Suppression(first.number(), false));
    }

    @Test
    void everyLeadOfWhoWantsNoContactIsClosedInTheSameCommit() {
        OpenLead first = open("p-1", MAIL);
        OpenLead second = open("p-2");
        commit(Work.of(second.receive(submission(facts("p-2", MAIL, null), NOW), scored(84))));
        HeldLead third = (HeldLead) commit(Work.admitting(held(facts("p-3", null, null))));
        commit(Work.of(third.receive(submission(facts("p-3", MAIL, null), NOW), scored(20))));

        Lead said = commit(Work.of(first.doNotContact(NO_CONTACT)));

        assertThat(said).isEqualTo(book.find(first.number()).orElseThrow());
        assertThat(book.find(second.number())).map(Lead::state).contains(State.DISQUALIFIED);
        assertThat(book.find(third.number()).orElseThrow().scorecard().ready()).isFalse();
        for (String id : List.of("p-1", "p-2", "p-3")) {
            assertThat(book.isSuppressed(List.of(new Identity(Identity.Kind.EXTERNAL_ID, id))))
                    .as(id)
                    .isEqualTo(!id.equals("p-3"));
        }
        assertThat(book.isSuppressed(third, third.facts())).isTrue();
        assertThat(book.commit(Work.of(second.claim(ANA, NOW)))).isInstanceOf(Stale.class);
    }

    @Test
    void ofASuppressionAndAHandOffAtTheSameMomentNeitherMissesTheOther() throws Exception {
        for (int round = 0; round < 10; round++) {
            String mail = "mail" + round + "@northwind.example";
            OpenLead spam = open("a" + round, mail);
            HeldLead other = (HeldLead) commit(Work.admitting(held(facts("b" + round, null, null))));
            Work suppress = Work.of(spam.doNotContact(NO_CONTACT));
            Work handOff = Work.of(other.receiveReady(
                    submission(facts("b" + round, mail, null), NOW), scored(84), handOff(EMEA, 84, NOW)));
            atOnce(suppress, handOff);

            assertThat(book.find(spam.number())).map(Lead::state).contains(State.DISQUALIFIED);
            assertThat(book.find(other.number()).orElseThrow().state())
                    .as("round %d", round)
                    .isIn(State.HELD, State.DISQUALIFIED);
        }
    }

    private void atOnce(Work first, Work second) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            Future<?> one = both.submit(() -> {
                start.await();
                return book.commit(first);
            });
            Future<?> other = both.submit(() -> {
                start.await();
                return book.commit(second);
            });
            assertThat(one.get()).isInstanceOf(Committed.class);
            other.get();
        } finally {
            both.shutdown();
        }
    }

    private OpenLead open(String id, String mail) {
        return (OpenLead) commit(Work.admitting(ready(facts(id, mail, null), handOff(EMEA, 84, NOW))));
    }
}

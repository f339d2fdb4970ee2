package dev.baton.store;

import static dev.baton.store.Samples.ANA;
import static dev.baton.store.Samples.EMEA;
import static dev.baton.store.Samples.NOW;
import static dev.baton.store.Samples.facts;
import static dev.baton.store.Samples.handOff;
import static dev.baton.store.Samples.held;
import static dev.baton.store.Samples.person;
import static dev.baton.store.Samples.ready;
import static dev.baton.store.Samples.scored;
import static dev.baton.store.Samples.submission;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.baton.lead.Change;
import dev.baton.lead.ClaimedLead;
import dev.baton.lead.Event;
import dev.baton.lead.HeldLead;
import dev.baton.lead.Identity;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadBook.Committed;
import dev.baton.lead.LeadBook.Stale;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.Once;
import dev.baton.lead.OpenLead;
import dev.baton.lead.Work;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@link LeadBook} promises. */
class LeadBookTest extends StoreContract {

    @Test
    void heldLeadIsReadAsItWasStored() {
        Lead stored = commit(Work.admitting(held(facts("p-1", "nora@northwind.example", "Northwind"))));

        assertThat(book.find(stored.number())).contains(stored);
    }

    @Test
    void openLeadIsReadAsItWasStored() {
        Lead stored = open("p-1");

        assertThat(stored).isInstanceOf(OpenLead.class);
        assertThat(book.find(stored.number())).contains(stored);
    }

    @Test
    void leadWithoutATerritoryIsReadAsItWasStored() {
        Lead stored = commit(Work.admitting(ready(person("p-1"), Samples.nowhere(NOW))));

        assertThat(book.find(stored.number())).contains(stored);
    }

    @Test
    void claimedLeadIsReadAsItWasStored() {
        Lead claimed = commit(Work.of(open("p-1").claim(ANA, NOW.plusSeconds(9))));

        assertThat(claimed).isInstanceOf(ClaimedLead.class);
        assertThat(book.find(claimed.number())).contains(claimed);
    }

    @Test
    void everyMoveIsReadBackInOrder() {
        HeldLead first = (HeldLead) commit(Work.admitting(held(person("p-1"))));
        Change ready = first.receiveReady(
                submission(person("p-1"), NOW.plusSeconds(1)), scored(84), handOff(EMEA, 84, NOW.plusSeconds(1)));
        OpenLead open = (OpenLead) commit(Work.of(ready));
        Change claim = open.claim(ANA, NOW.plusSeconds(2));
        ClaimedLead claimed = (ClaimedLead) commit(Work.of(claim));
        Change again = claimed.receive(submission(person("p-1"), NOW.plusSeconds(3)), scored(90));
        Change release = ((ClaimedLead) commit(Work.of(again))).release(NOW.plusSeconds(4));
        Lead last = commit(Work.of(release));

        assertThat(book.find(first.number())).contains(last);
        assertThat(last.record().submissions()).isEqualTo(3);
        assertThat(book.history(first.number()))
                .startsWith(new Event.Received(NOW, Samples.WEBSITE), new Event.Held(NOW, Samples.WEBSITE, 20, 30))
                .endsWith(
                        claim.events().get(0),
                        again.events().get(0),
                        release.events().get(0))
                .containsAll(ready.events())
                .hasSize(7);
    }

    @Test
    void numbersCountUpFromOneWithoutGaps() {
        open("p-1");
        assertThat(book.commit(Work.admitting(held(person("p-1"))))).isInstanceOf(Stale.class);

        assertThat(open("p-2").number()).isEqualTo(new LeadNumber(2));
    }

    @Test
    void unknownNumberFindsNothing() {
        assertThat(book.find(new LeadNumber(7))).isEmpty();
        assertThat(book.history(new LeadNumber(7))).isEmpty();
    }

    @Test
    void theFirstKnownIdentityDecides() {
        Lead byMail = commit(Work.admitting(held(facts(null, "nora@northwind.example", null))));
        Lead byId = commit(Work.admitting(held(person("p-2"))));
        Identity unknown = new Identity(Identity.Kind.EXTERNAL_ID, "p-9");
        Identity mail = new Identity(Identity.Kind.EMAIL, "nora@northwind.example");
        Identity id = new Identity(Identity.Kind.EXTERNAL_ID, "p-2");

        assertThat(book.findByIdentity(List.of(unknown, mail, id))).contains(byMail);
        assertThat(book.findByIdentity(List.of(id, mail))).contains(byId);
        assertThat(book.findByIdentity(List.of(unknown))).isEmpty();
    }

    @Test
    void sameValueOfAnotherKindIsSomebodyElse() {
        open("nora@northwind.example");

        assertThat(book.findByIdentity(List.of(new Identity(Identity.Kind.EMAIL, "nora@northwind.example"))))
                .isEmpty();
    }

    @Test
    void aTakenIdentityMakesAnAdmissionStale() {
        open("p-1");

        assertThat(book.commit(Work.admitting(ready(person("p-1"), handOff(EMEA, 84, NOW)))))
                .isInstanceOf(Stale.class);
        assertThat(book.find(new LeadNumber(2))).isEmpty();
    }

    @Test
    void aNewIdentityIsBoundByALaterSubmissionUnlessSomebodyHasIt() {
        OpenLead lead = open("p-1");
        commit(Work.admitting(held(facts(null, "taken@northwind.example", null))));

        OpenLead joined = (OpenLead) commit(
                Work.of(lead.receive(submission(facts("p-1", "free@northwind.example", null), NOW), scored(84))));
        commit(Work.of(joined.receive(submission(facts("p-1", "taken@northwind.example", null), NOW), scored(84))));

        assertThat(byMail("free@northwind.example")).isEqualTo(lead.number());
        assertThat(byMail("taken@northwind.example")).isNotEqualTo(lead.number());
    }

    @Test
    void aChangeOfAnOldVersionIsStaleAndLeavesNothing() {
        OpenLead seen = open("p-1");
        commit(Work.of(seen.claim(ANA, NOW)));

        assertThat(book.commit(Work.of(seen.claim(Samples.BEN, NOW)))).isInstanceOf(Stale.class);
        assertThat(book.history(seen.number())).hasSize(3);
    }

    @Test
    void workIsStoredWholeOrNotAtAll() {
        OpenLead fresh = open("p-1");
        OpenLead old = open("p-2");
        commit(Work.of(old.claim(ANA, NOW)));
        Work both = new Work(
                List.of(held(person("p-3"))),
                List.of(fresh.claim(ANA, NOW), old.claim(ANA, NOW)),
                List.of(Once.named("request-1")));

        assertThat(book.commit(both)).isInstanceOf(Stale.class);
        assertThat(book.find(fresh.number())).contains(fresh);
        assertThat(book.find(new LeadNumber(3))).isEmpty();
        assertThat(book.commit(Work.of(fresh.claim(ANA, NOW)).once("request-1")))
                .as("the request key was not used up")
                .isInstanceOf(Committed.class);
    }

    @Test
    void admissionsComeBeforeChangesInTheAnswer() {
        OpenLead open = open("p-1");

        Committed committed = (Committed)
                book.commit(new Work(List.of(held(person("p-2"))), List.of(open.claim(ANA, NOW)), List.of()));

        assertThat(committed.leads()).extracting(Lead::number).containsExactly(new LeadNumber(2), open.number());
    }

    @Test
    void aNewLeadCannotBeStoredAsAChange() {
        Change admission = Samples.readyChange(new LeadNumber(1), person("p-1"));

        assertThatThrownBy(() -> book.commit(Work.of(admission))).isInstanceOf(IllegalArgumentException.class);
    }

    private LeadNumber byMail(String email) {
        return book.findByIdentity(List.of(new Identity(Identity.Kind.EMAIL, email)))
                .orElseThrow()
                .number();
    }
}

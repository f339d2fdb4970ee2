package dev.baton.store;

import static dev.baton.store.Samples.ANA;
import static dev.baton.store.Samples.BEN;
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

import dev.baton.lead.Lead;
import dev.baton.lead.OpenLead;
import dev.baton.lead.State;
import dev.baton.lead.Work;
import dev.baton.query.LeadFilter;
import dev.baton.query.Sight;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeadSearchTest extends StoreContract {

    @Test
    void theBestComesFirstAndAmongEqualsWhoWaitedLongest() {
        Lead later = open("p-1", handOff(EMEA, 70, NOW));
        Lead earlier = open("p-2", handOff(EMEA, 70, NOW.minusSeconds(60)));
        Lead best = open("p-3", handOff(EMEA, 90, NOW.plusSeconds(60)));

        assertThat(store.search().find(LeadFilter.in(State.OPEN), 10)).containsExactly(best, earlier, later);
        assertThat(store.search().find(LeadFilter.in(State.OPEN), 2)).containsExactly(best, earlier);
    }

    @Test
    void statesNarrowAndNoneMeansEveryState() {
        Lead held = commit(Work.admitting(held(person("p-1"))));
        Lead open = open("p-2");
        Lead claimed = commit(Work.of(open("p-3").claim(ANA, NOW)));

        assertThat(found(LeadFilter.in(State.HELD))).containsExactly(held);
        assertThat(found(LeadFilter.in(State.OPEN, State.CLAIMED))).containsExactlyInAnyOrder(open, claimed);
        assertThat(found(LeadFilter.in())).hasSize(3);
    }

    @Test
    void channelAndOwnerNarrow() {
        Lead emea = open("p-1");
        open("p-2", handOff("#leads-americas", 84, NOW));
        Lead anas = commit(Work.of(open("p-3").claim(ANA, NOW)));
        commit(Work.of(open("p-4").claim(BEN, NOW)));

        assertThat(found(LeadFilter.in(State.OPEN).inChannel(EMEA))).containsExactly(emea);
        assertThat(found(LeadFilter.in().ofOwner(ANA))).containsExactly(anas);
    }

    @Test
    void aPersonIsFoundByAnyAddressTheyGave() {
        OpenLead lead = (OpenLead)
                commit(Work.admitting(ready(facts("p-1", "nora@northwind.example", null), handOff(EMEA, 84, NOW))));
        Lead now =
                commit(Work.of(lead.receive(submission(facts("p-1", "north@private.example", null), NOW), scored(84))));
        open("p-2");

        assertThat(found(LeadFilter.known("nora@northwind.example"))).containsExactly(now);
        assertThat(found(LeadFilter.known("north@private.example"))).containsExactly(now);
        assertThat(found(LeadFilter.known("p-1")))
                .as("an external id is neither")
                .isEmpty();
        assertThat(found(LeadFilter.known("nobody@northwind.example"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "northwind",
                "NORTHWIND",
                "northw",
                "traders northwind",
                "Northwind & Traders",
                "trad",
                "northwind.example",
                "@northwind.example",
                "Sub.Northwind.Example"
            })
    void aCompanyIsFoundByItsWordsOrItsDomain(String asked) {
        Lead lead = atCompany("p-1", "n@sub.northwind.example", "Northwind Traders Ltd.");
        Lead byDomainOnly = atCompany("p-2", "n@northwind.example", null);
        atCompany("p-3", "c@contoso.example", "Contoso");

        assertThat(found(LeadFilter.atCompany(asked))).isNotEmpty().isSubsetOf(lead, byDomainOnly);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"%", "_", "n%wind", "n_rthwind", "wind", "northwind contoso", "example", "", " ", "'", "\\"})
    void whatIsNotTheBeginningOfAWordFindsNothing(String asked) {
        atCompany("p-1", "n@northwind.example", "Northwind Traders");

        assertThat(found(LeadFilter.atCompany(asked))).isEmpty();
        assertThat(store.search().count(LeadFilter.atCompany(asked))).isZero();
    }

    @Test
    void lettersOfEveryAlphabetAreFound() {
        Lead lead = atCompany("p-1", null, "Zürcher Käse & Søn 東京");

        for (String word : List.of("zürcher", "KÄSE", "søn", "東")) {
            assertThat(found(LeadFilter.atCompany(word))).as(word).containsExactly(lead);
        }
    }

    @Test
    void aCompanyThatChangedItsNameIsFoundByTheNewOne() {
        OpenLead lead =
                (OpenLead) commit(Work.admitting(ready(facts("p-1", null, "Northwind"), handOff(EMEA, 84, NOW))));
        Lead renamed = commit(Work.of(lead.receive(submission(facts("p-1", null, "Southwind"), NOW), scored(84))));

        assertThat(found(LeadFilter.atCompany("southwind"))).containsExactly(renamed);
        assertThat(found(LeadFilter.atCompany("northwind"))).isEmpty();
    }

    @Test
    void everyNarrowingHoldsAtOnce() {
        atCompany("p-1", null, "Northwind");
        Lead open = commit(Work.admitting(ready(facts("p-2", null, "Northwind"), handOff(EMEA, 84, NOW))));
        LeadFilter filter = new LeadFilter(
                java.util.Set.of(State.OPEN), EMEA, null, null, "northwind", null, false, new Sight.Everything());

        assertThat(found(filter)).containsExactly(open);
    }

    @Test
    void countingAgreesWithFinding() {
        open("p-1");
        open("p-2");
        commit(Work.admitting(held(person("p-3"))));

        assertThat(store.search().count(LeadFilter.in(State.OPEN))).isEqualTo(2);
        assertThat(store.search().count(LeadFilter.in())).isEqualTo(3);
    }

    private List<Lead> found(LeadFilter filter) {
        List<Lead> found = store.search().find(filter, 100);
        assertThat(store.search().count(filter)).isEqualTo(found.size());
        return found;
    }

    private Lead atCompany(String id, @Nullable String email, @Nullable String company) {
        return commit(Work.admitting(held(facts(id, email, company))));
    }
}

package dev.baton.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.Actor;
import dev.baton.lead.Asked;
import dev.baton.lead.Change;
import dev.baton.lead.Correction;
import dev.baton.lead.Facts;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadBook;
import dev.baton.lead.Refusal;
import dev.baton.lead.RejectedLead;
import dev.baton.lead.State;
import dev.baton.lead.Truth;
import dev.baton.lead.Work;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Mending makes no second lead of somebody who has one. */
class MendToAnothersTest extends DeskFixture {

    @Test
    void whatIsAnotherLeadsIsNotMendedToButNamed() {
        Lead other = desk.comesIn("p-1");
        Lead lead = backForItsAddress("p-2");

        assertThat(refused(lead, "P-1@northwind.example"))
                .isInstanceOfSatisfying(
                        Refusal.NotLikeThis.class,
                        not -> assertThat(not.problem())
                                .isEqualTo("That is #1's already, so both would be one person. A rep makes them one:"
                                        + " “/lead reject 1 duplicate 2”."));
        desk.turnedDown(other, "duplicate", Map.of(Asked.LEAD, "2"));
        assertThat(desk.find(lead).state()).isEqualTo(State.OPEN);
        assertThat(desk.find(lead).facts().person().email()).isEqualTo("p-1@northwind.example");
    }

    @Test
    void anotherThatIsSettledIsNamedToo() {
        desk.turnedDown(desk.comesIn("p-1"), "never_asked", Map.of());
        Lead lead = backForItsAddress("p-2");

        assertThat(refused(lead, "p-1@northwind.example"))
                .isInstanceOfSatisfying(
                        Refusal.NotLikeThis.class,
                        not -> assertThat(not.problem()).contains("That is #1's already", "“/lead show 1”"));
    }

    @Test
    void whatSomebodyCameInWithMeanwhileIsNotMendedTo() {
        RejectedLead lead = (RejectedLead) backForItsAddress("p-2");
        desk.comesIn("p-1");
        Facts theirs = mailed("p-2", "p-1@northwind.example");
        Correction mended = new Correction("email", theirs, lead.scorecard());
        Change late = lead.fix(
                new Actor.Person(Desk.MIA),
                desk.clock.instant(),
                "email",
                mended,
                () -> lead.ending().handOff());

        assertThat(desk.store.leadBook().commit(Work.of(late))).isEqualTo(new LeadBook.Stale());
    }

    private Lead backForItsAddress(String name) {
        return desk.turnedDown(desk.comesIn(name), "bad_contact_data", Map.of(Asked.FIELD, "email"));
    }

    private Refusal refused(Lead lead, String value) {
        return ((Outcome.Refused) desk.mendLead.mend(lead.number(), Desk.MIA, value, desk.request())).why();
    }

    /** As {@link Desk#facts} has it, with another address. */
    static Facts mailed(String name, String email) {
        Facts facts = Desk.facts(name, "Website", 800, Map.of());
        return new Truth("email", email).in(facts).orElseThrow();
    }
}

package dev.baton.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.Aftermath;
import dev.baton.lead.Asked;
import dev.baton.lead.Event;
import dev.baton.lead.Facts;
import dev.baton.lead.Lead;
import dev.baton.lead.OpenLead;
import dev.baton.lead.Refusal;
import dev.baton.lead.State;
import dev.baton.lead.UserId;
import dev.baton.query.LeadFilter;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FixTaskTest extends DeskFixture {

    @Test
    void campaignsOwnerIsAskedInThePlaceOfAll() {
        Lead lead = back(desk.comesIn(through("p-1", "partner-day")), "phone");

        assertThat(desk.owed()).contains("for_marketing U0MIA").doesNotContain("for_marketing marketing");
        fixed(lead, Desk.MIA, "020 7946 0958");
        assertThat(desk.owed()).as("the same message, brought up to date").containsOnlyOnce("for_marketing U0MIA");
    }

    @Test
    void allOfMarketingIsAskedWhereTheOwnerHasNoAccount() {
        back(desk.comesIn(through("p-1", "gone-fair")), "phone");

        assertThat(desk.owed()).contains("for_marketing marketing");
    }

    @Test
    void campaignsOwnerIsShownADoubtedConsent() {
        desk.turnedDown(desk.comesIn(through("p-1", "Partner-Day")), "never_asked", Map.of());

        assertThat(desk.owed()).contains("for_marketing U0MIA").doesNotContain("for_marketing marketing");
    }

    @Test
    void managersMayMendAndRepsMayNot() {
        Lead lead = back(desk.comesIn("p-1"), "phone");

        assertThat(refused(mend(lead, Desk.ANA, "020 7946 0958"))).isInstanceOf(Refusal.ForMarketers.class);
        fixed(lead, Desk.MAX, "020 7946 0958");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                phone     | no number            | is not a phone number; give it with the country code
                phone     | 1                    | is not a phone number
                phone     | +44 20\u0007 79460958 | holds control characters
                email     | nobody               | is not an e-mail address
                email     | p-1@northwind.example | That is what it has already
                country   | Atlantis             | is not a country; give two letters of ISO 3166
                employees | many                 | has the wrong type; give a whole number
                employees | 0                    | is too small; at least 1
                employees | 99999999             | is too large; at most 10000000
                company   | \u200B              | nothing is left of this
                """)
    void valueIsHeldToWhatALeadIsHeldTo(String field, String value, String problem) {
        Lead lead = back(desk.comesIn("p-1"), field);

        Refusal.NotLikeThis not = (Refusal.NotLikeThis) refused(mend(lead, Desk.MIA, value.translateEscapes()));

        assertThat(not.field()).isEqualTo(Asked.VALUE);
        assertThat(not.problem()).contains(problem);
        assertThat(desk.find(lead)).isEqualTo(lead);
    }

    @ParameterizedTest
    @CsvSource({
        "country, germany, DE",
        "country, us, US",
        "employees, '1,200', 1200",
        "email, ' Jo@Harbour.example', jo@harbour.example"
    })
    void valueIsKeptInTheFormOfALeadThatComesIn(String field, String value, String kept) {
        Lead lead = back(desk.comesIn("p-1"), field);

        Facts facts = fixed(lead, Desk.MIA, value).facts();

        assertThat(List.of(
                        String.valueOf(facts.company().country()),
                        String.valueOf(facts.company().employees()),
                        String.valueOf(facts.person().email())))
                .contains(kept);
    }

    @Test
    void whatIsMendedOnceIsNotMendedAgain() {
        Lead lead = back(desk.comesIn("p-1"), "phone");
        fixed(lead, Desk.MIA, "020 7946 0958");

        Refusal.NothingToMend nothing = (Refusal.NothingToMend) refused(mend(lead, Desk.MAX, "020 7946 0001"));

        assertThat(nothing.last()).hasFieldOrPropertyWithValue("handedOff", true);
        assertThat(nothing.last()).extracting("over").isInstanceOf(Aftermath.Fixed.class);
        assertThat(desk.store.search().count(LeadFilter.toMend())).isZero();
    }

    @Test
    void leadThatCameInAgainReadyHasNothingToMend() {
        Lead lead = back(desk.comesIn("p-1"), "phone");
        desk.owed();
        desk.clock.tick(Duration.ofHours(1));
        assertThat(desk.comesIn("p-1").state()).isEqualTo(State.OPEN);

        Refusal.NothingToMend nothing = (Refusal.NothingToMend) refused(mend(lead, Desk.MIA, "020 7946 0958"));

        assertThat(nothing.last()).extracting("over").isInstanceOf(Event.HandedOff.class);
        assertThat(desk.owed()).as("its message says so").contains("for_marketing marketing");
    }

    @Test
    void leadThatIsNotReadyYetStaysToBeMendedAndItsMessageShowsTheNewValue() {
        Lead lead = back(desk.comesIn("p-1"), "phone");
        desk.owed();
        desk.comesIn(Desk.facts("p-1", "Fair", 3, Map.of()));

        assertThat(desk.find(lead).state()).isEqualTo(State.REJECTED);
        assertThat(desk.owed()).containsOnlyOnce("for_marketing marketing");
        assertThat(desk.store.search().count(LeadFilter.toMend())).isOne();
    }

    @Test
    void whoIsNotToBeContactedUnderAnotherNumberHasNothingToMend() {
        Lead lead = back(desk.comesIn("p-1"), "phone");
        desk.comesIn("p-2");
        Lead mailed = desk.comesIn(MendToAnothersTest.mailed("p-2", "p-1@northwind.example"));
        desk.owed();
        desk.turnedDown(mailed, "do_not_contact", Map.of());

        assertThat(refused(mend(lead, Desk.MIA, "020 7946 0958"))).isInstanceOf(Refusal.NothingToMend.class);
        assertThat(desk.owed()).contains("for_marketing marketing");
        assertThat(desk.store.search().count(LeadFilter.toMend())).isZero();
    }

    @Test
    void whatWaitsLongestComesFirst() {
        Lead second = desk.comesIn("p-2");
        Lead first = back(desk.comesIn("p-1"), "phone");
        desk.clock.tick(Duration.ofMinutes(1));
        back(second, "email");

        assertThat(desk.store.search().find(LeadFilter.toMend(), 10))
                .extracting(Lead::number)
                .containsExactly(first.number(), second.number());
    }

    private Lead back(Lead lead, String field) {
        return desk.turnedDown(lead, "bad_contact_data", Map.of(Asked.FIELD, field));
    }

    private Outcome mend(Lead lead, UserId who, String value) {
        return desk.mendLead.mend(lead.number(), who, value, desk.request());
    }

    private OpenLead fixed(Lead lead, UserId who, String value) {
        return (OpenLead) Desk.done(mend(lead, who, value));
    }

    private static Refusal refused(Outcome outcome) {
        return ((Outcome.Refused) outcome).why();
    }

    private static Facts through(String name, String campaign) {
        Facts facts = Desk.facts(name, "Website", 800, Map.of());
        return new Facts(
                facts.person(),
                facts.company(),
                new Facts.Origin("Website", campaign, null),
                facts.form(),
                facts.activities(),
                facts.consent(),
                facts.meetingAt(),
                facts.fields());
    }
}

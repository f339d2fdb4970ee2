package dev.baton.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.Actor;
import dev.baton.lead.Asked;
import dev.baton.lead.Facts;
import dev.baton.lead.Lead;
import dev.baton.lead.Reason;
import dev.baton.lead.SettledLead;
import dev.baton.lead.State;
import dev.baton.lead.Touch;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whoever wants nobody to contact them again is closed for good, by whatever they are or were known. */
class DoNotContactTest extends DeskFixture {

    private static final String PHONE = "+442079460958";

    @Test
    void aDuplicateDoesNotReopenThem() {
        Lead lead = desk.comesIn("p-1");
        Lead spam = desk.comesIn("p-2");
        doNotContact(lead);
        desk.turnedDown(spam, "not_a_buyer", Map.of(Asked.WHICH, "spam"));

        for (Lead survivor : List.of(lead, spam)) {
            Lead duplicate = desk.comesIn("other-" + survivor.number().value());
            desk.turnedDown(
                    duplicate, "duplicate", Map.of(Asked.LEAD, survivor.number().toString()));

            assertThat(desk.find(duplicate).state()).isEqualTo(State.MERGED);
            assertThat(desk.find(survivor)).isInstanceOf(SettledLead.class);
            assertThat(desk.history(survivor)).endsWith("suppressed", "absorbed");
            assertThat(desk.comesIn("other-" + survivor.number().value())).isInstanceOf(SettledLead.class);
        }
    }

    @Test
    void norDoesAnAddressOfBefore() {
        Lead lead = comesIn(null, "x@north.example", null);
        desk.turnedDown(lead, "bad_contact_data", Map.of(Asked.FIELD, "email"));
        Desk.done(desk.mendLead.mend(lead.number(), Desk.MIA, "y@north.example", desk.request()));
        doNotContact(lead);

        assertThat(comesIn(null, "x@north.example", null).state()).isEqualTo(State.DISQUALIFIED);
        assertThat(comesIn(null, "y@north.example", null).state()).isEqualTo(State.DISQUALIFIED);
        assertThat(comesIn(null, "x@north.example", PHONE).number()).isEqualTo(lead.number());
        assertThat(comesIn(null, null, PHONE).state()).isEqualTo(State.DISQUALIFIED);
    }

    @Test
    void norDoesWhatBecamePartOfIt() {
        Lead lead = comesIn(null, "x@north.example", null);
        Lead duplicate = comesIn(null, "y@north.example", null);
        desk.turnedDown(duplicate, "duplicate", Map.of(Asked.LEAD, lead.number().toString()));
        doNotContact(lead);

        for (String email : List.of("x@north.example", "y@north.example")) {
            Lead again = comesIn(null, email, null);
            assertThat(again.number()).isEqualTo(lead.number());
            assertThat(again.state()).isEqualTo(State.DISQUALIFIED);
        }
    }

    @Test
    void theSamePersonUnderAnotherNumberIsClosedWithThem() {
        Lead byPhone = comesIn(null, null, PHONE);
        Lead lead = comesIn(null, "x@north.example", null);
        desk.touch(byPhone, Touch.Channel.CALL);
        assertThat(comesIn(null, "x@north.example", PHONE).number()).isEqualTo(lead.number());
        Lead somebodyElse = desk.comesIn("p-9");
        desk.owed();

        doNotContact(lead);

        Lead closed = desk.find(byPhone);
        assertThat(closed.state()).isEqualTo(State.DISQUALIFIED);
        assertThat(((SettledLead) closed).ending().reason()).isEqualTo("do_not_contact");
        assertThat(desk.history(closed)).endsWith("disqualified", "same_person", "consent_withdrawn", "suppressed");
        assertThat(desk.owed())
                .contains("contact_over U0ANA")
                .filteredOn(item -> item.startsWith("card"))
                .hasSize(2);
        assertThat(desk.find(somebodyElse)).isEqualTo(somebodyElse);
    }

    @Test
    void alsoWhereTheOtherOneWasKnownByItFirst() {
        Lead byPhone = comesIn(null, null, PHONE);
        Lead lead = comesIn(null, "x@north.example", null);
        comesIn(null, "x@north.example", PHONE);

        doNotContact(byPhone);

        assertThat(desk.find(lead).state()).isEqualTo(State.DISQUALIFIED);
        assertThat(comesIn(null, "x@north.example", null).state()).isEqualTo(State.DISQUALIFIED);
    }

    @Test
    void andThroughAThirdNumber() {
        Lead first = comesIn("1", "x@north.example", null);
        Lead second = comesIn("2", null, null);
        Lead third = comesIn("3", null, PHONE);
        comesIn("2", "x@north.example", PHONE);

        doNotContact(first);

        assertThat(List.of(desk.find(second).state(), desk.find(third).state())).containsOnly(State.DISQUALIFIED);
        assertThat(((SettledLead) desk.find(third)).ending().reason()).isEqualTo("do_not_contact");
    }

    @Test
    void anOpenLeadThatTurnsOutToBeThemIsClosedAtOnce() {
        doNotContact(comesIn(null, null, PHONE));
        Lead open = comesIn("1", null, null);
        assertThat(open.state()).isEqualTo(State.OPEN);

        assertThat(comesIn("1", null, PHONE).state()).isEqualTo(State.DISQUALIFIED);

        assertThat(((SettledLead) desk.find(open)).ending().by()).isEqualTo(new Actor.Baton());
        assertThat(desk.history(open))
                .endsWith("came_in_again", "disqualified", "same_person", "consent_withdrawn", "suppressed");
    }

    @Test
    void whatWasParkedDoesNotComeBack() {
        Lead parked = comesIn("1", null, null);
        desk.turnedDown(parked, "wrong_person", Map.of());
        Lead lead = comesIn("2", "x@north.example", null);
        comesIn("1", "x@north.example", null);
        assertThat(desk.find(parked).state()).isEqualTo(State.OPEN);
        desk.turnedDown(parked, "wrong_person", Map.of());

        doNotContact(lead);

        assertThat(desk.find(parked).state()).isEqualTo(State.DISQUALIFIED);
    }

    @Test
    void whatIsParkedWithASuppressedAddressIsClosedOnItsDay() {
        Lead parked = comesIn("1", null, null);
        Lead spam = comesIn("2", "x@north.example", null);
        comesIn("1", "x@north.example", null);
        desk.turnedDown(spam, "not_a_buyer", Map.of(Asked.WHICH, "spam"));
        desk.turnedDown(parked, "wrong_person", Map.of());

        desk.clock.tick(Duration.ofDays(31));
        desk.watch();
        desk.watch();

        assertThat(desk.find(parked).state()).isEqualTo(State.DISQUALIFIED);
        assertThat(((SettledLead) desk.find(parked)).ending().reason()).isEqualTo(Reason.SUPPRESSED);
        assertThat(desk.history(parked)).endsWith("recycled", "disqualified");
    }

    @Test
    void aSuppressedLeadIsNotHandedOffElsewhere() {
        Lead open = comesIn("1", null, null);
        Lead spam = comesIn("2", "x@north.example", null);
        comesIn("1", "x@north.example", null);
        desk.turnedDown(spam, "not_a_buyer", Map.of(Asked.WHICH, "spam"));

        assertThat(desk.turnsDown(Desk.ANA, open, "wrong_territory", Map.of(Asked.TERRITORY, "apac")))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(desk.find(open).state()).isEqualTo(State.OPEN);
    }

    private void doNotContact(Lead lead) {
        desk.turnedDown(lead, "do_not_contact", Map.of());
    }

    private Lead comesIn(@Nullable String id, @Nullable String email, @Nullable String phone) {
        Facts facts = Desk.facts("p", "Website", 800, Map.of());
        return desk.comesIn(new Facts(
                new Facts.Person(id, "Jo", "Berg", "VP", email, phone),
                facts.company(),
                facts.origin(),
                facts.form(),
                facts.activities(),
                facts.consent(),
                facts.meetingAt(),
                facts.fields()));
    }
}

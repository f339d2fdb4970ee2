package dev.baton.slack.command;

import static dev.baton.slack.command.Stand.ANA;
import static dev.baton.slack.command.Stand.MAX;
import static dev.baton.slack.command.Stand.MIA;
import static dev.baton.slack.command.Stand.OLGA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.Event;
import dev.baton.lead.Facts;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.State;
import dev.baton.lead.UserId;
import dev.baton.slack.modal.Entered;
import dev.baton.slack.modal.Sheet;
import dev.baton.slack.modal.Shown;
import dev.baton.slack.modal.Submitted;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A lead that marketing hands off in the form, on a real database. */
class NewLeadTest {

    private static final String[] JO = {
        "source=Trade show",
        "first_name=Jo",
        "last_name=Harbour",
        "email= Jo@Harbour.example ",
        "phone=020 7946 0958",
        "company=Harbour Foods",
        "title=Director of Operations",
        "employees=1,200",
        "country=United Kingdom",
        "campaign=fair-2026",
        "wants=A demo, and SAP",
        "consent_email=yes",
        "consent_call=no",
        "consent_wording=You may write to me",
    };

    private Stand stand;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        stand = new Stand(folder);
    }

    @AfterEach
    void close() {
        stand.close();
    }

    private static String[] jo(String... more) {
        return Stream.concat(Stream.of(JO), Stream.of(more)).toArray(String[]::new);
    }

    private static String told(Submitted submitted) {
        return ((Submitted.Done) submitted).told().text();
    }

    @Test
    void everythingThatIsFilledInIsReadAsIntakeReadsItAndAReadyLeadGoesToItsChannel() {
        String told = told(stand.submit(MIA, "form", JO));

        assertThat(told)
                .startsWith("*#1* is handed off, with a score of cool 45. #1 is open and nobody's, in #leads-emea.");
        Facts facts = stand.lead(1).facts();
        assertThat(facts.person())
                .isEqualTo(new Facts.Person(
                        null, "Jo", "Harbour", "Director of Operations", "jo@harbour.example", "+442079460958"));
        assertThat(facts.company()).isEqualTo(new Facts.Company("Harbour Foods", "GB", 1200));
        assertThat(facts.origin()).isEqualTo(new Facts.Origin("Trade show", "fair-2026", null));
        assertThat(facts.form()).isEqualTo(Map.of("What do they want?", "A demo, and SAP"));
        assertThat(facts.consent()).isEqualTo(new Facts.Consent(true, false, "You may write to me"));
        assertThat(stand.book.history(new LeadNumber(1)))
                .extracting(Event::type, event -> event.by().code())
                .contains(org.assertj.core.groups.Tuple.tuple("handed_off", "member:U0MIA"));
    }

    @Test
    void whatIsNotReadyIsHeldAndItSaysHowFarItIs() {
        assertThat(told(stand.submit(OLGA, "form", "source=Referral", "email=al@acme.example", "country=GB")))
                .startsWith(
                        "*#1* is held, with a score of 0: 45 points short of 45 · missing: the company's name"
                                + " · not met: asked for a demo (+30), 500 people or more (+25), booked a meeting (+25) and 6 more.")
                .contains("/lead why 1", "or now, with *Hand off anyway…*", "You follow it");
        assertThat(stand.lead(1).state()).isEqualTo(State.HELD);
        assertThat(stand.lead(1).facts().consent()).isEqualTo(new Facts.Consent(null, null, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "first_name=Jo             | email     | An e-mail address or a phone number is missing; give at least one.",
                "email=jo(at)acme          | email     | This is not an e-mail address; give one such as ana@example.com.",
                "phone=12                  | phone     | This is not a phone number; give it with the country code",
                "country=Narnia            | country   | This is not a country; give two letters of ISO 3166",
                "employees=many            | employees | This has the wrong type; give a whole number.",
                "employees=0               | employees | This is too small; at least 1.",
            })
    void whatIntakeRefusesStandsAtItsField(String part, String block, String sentence) {
        String email = part.startsWith("country") || part.startsWith("employees") ? "email=jo@acme.com" : "title=x";

        assertThat(stand.submit(MIA, "form", "source=Own", part, email))
                .isInstanceOfSatisfying(
                        Submitted.Errors.class,
                        errors -> assertThat(errors.byInput())
                                .containsOnlyKeys(block)
                                .extractingByKey(block)
                                .asString()
                                .startsWith(sentence)
                                .endsWith("Nothing was handed off."));
        assertThat(stand.book.find(new LeadNumber(1))).isEmpty();
    }

    @Test
    void anUnreadableNumberDoesNotCostALeadWithAnAddressAndIsToldOf() {
        assertThat(told(stand.submit(MIA, "form", "source=Own", "email=al@acme.com", "phone=12")))
                .contains("\nThe phone is not a phone number;", "kept as fields.phone_as_given.");
    }

    @Test
    void whoIsKnownIsShownBeforeAnythingIsAdded() {
        stand.submit(MIA, "first", JO);
        stand.type(ANA, "claim 1");

        Submitted asked = stand.submit(MIA, "again", "source=Referral", "phone=+44 20 7946 0958", "wants=Prices");

        assertThat(asked).isInstanceOfSatisfying(Submitted.Next.class, next -> {
            assertThat(next.number()).isEqualTo(1);
            assertThat(next.screen().submit()).isEqualTo("Add it");
            assertThat(next.screen().blocks().toString())
                    .contains(
                            "*That is #1.*",
                            "belongs to <@U0ANA>",
                            "no second lead: it stays with <@U0ANA>, who is told.",
                            "known_1",
                            "Yes, add this to #1",
                            "initialValue=Prices")
                    .doesNotContain("jo@harbour");
        });
        assertThat(stand.lead(1).record().submissions()).isEqualTo(1);

        assertThat(told(stand.submit(
                        MIA, "again", "source=Referral", "phone=+44 20 7946 0958", "wants=Prices", "known_1=yes")))
                .startsWith("*#1* came in again, with a score of cool 45. #1 belongs to <@U0ANA>");
        assertThat(stand.lead(1).record().submissions()).isEqualTo(2);
        assertThat(stand.lead(1).facts().form()).containsEntry("What do they want?", "Prices");
    }

    @Test
    void whoWasShownSomebodyElseIsShownThisOneToo() {
        stand.submit(MIA, "first", JO);

        assertThat(stand.submit(MIA, "again", "source=Own", "email=jo@harbour.example", "known_7=yes"))
                .isInstanceOf(Submitted.Next.class);
    }

    @Test
    void sentTwiceItIsOneLead() {
        String first = told(stand.submit(MIA, "form", JO));

        assertThat(told(stand.submit(MIA, "form", JO))).isEqualTo(first);
        assertThat(stand.lead(1).record().submissions()).isEqualTo(1);
        assertThat(stand.book.find(new LeadNumber(2))).isEmpty();
    }

    @Test
    void anotherOneBeginsWithSourceAndCampaignAndIsALeadOfItsOwn() {
        Submitted first = stand.submit(MIA, "stand", jo("source=Referral", "another=yes"));

        assertThat(first).isInstanceOfSatisfying(Submitted.Next.class, next -> {
            assertThat(next.number()).isEqualTo(2);
            assertThat(next.screen().blocks().toString())
                    .contains("*#1* is handed off", "blockId=email_2", "initialValue=fair-2026", "value=Referral")
                    .doesNotContain("Harbour Foods", "jo@");
        });
        assertThat(stand.submit(MIA, "stand", jo("source=Referral", "another=yes")))
                .isEqualTo(first);
        assertThat(told(stand.submit(
                        MIA, "stand", 2, "source_2=Referral", "campaign_2=fair-2026", "email_2=al@acme.example")))
                .startsWith("*#2* is held");
        assertThat(stand.lead(2).facts().origin()).isEqualTo(new Facts.Origin("Referral", "fair-2026", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {MAX, "U0NOBODY"})
    void whoMayNotIsToldWhoCan(String other) {
        assertThat(((Shown.Instead) stand.show(other)).message().text())
                .startsWith("Leads are handed off by")
                .endsWith("Ask <@U0MIA>, <@U0OLGA>.");
        assertThat(stand.type(other, "new Jo jo@acme.com")).startsWith("Leads are handed off by");
        assertThat(stand.submit(other, "form", JO)).isInstanceOf(Submitted.Refused.class);
        assertThat(stand.book.find(new LeadNumber(1))).isEmpty();
    }

    @Test
    void aLineOpensTheFormWithWhomItNames() {
        OpenSheet open = stand.screens
                .command()
                .sheet(new Asker(new UserId(MIA), "r"), "new Jo Harbour <mailto:jo@acme.com|jo@acme.com>")
                .orElseThrow();

        assertThat(open.sheet()
                        .show(open.number(), new UserId(MIA), open.entered())
                        .toString())
                .contains("initialValue=Jo", "initialValue=Harbour", "initialValue=jo@acme.com", "initialValue=Acme");
    }

    @Test
    void aMessageShowsWhoIsKnownAtOnceAndItsLinkIsKept() {
        stand.submit(MIA, "first", JO);
        Entered begun = stand.sheet().begun("Jo Harbour, jo@harbour.example", "https://acme.slack.com/archives/C1/p1");

        Shown shown = stand.sheet().show(Sheet.FIRST, new UserId(MIA), begun);

        assertThat(shown.toString()).contains("*That is #1.*", "https://acme.slack.com/archives/C1/p1");
        stand.submit(MIA, "new", "source=Own", "email=al@acme.com", "message=https://acme.slack.com/archives/C1/p1");
        assertThat(stand.lead(2).facts().fields())
                .isEqualTo(Map.of("slack_message", "https://acme.slack.com/archives/C1/p1"));
    }

    @Test
    void aSourceThatIsNotOnTheListIsRefused() {
        assertThat(stand.submit(MIA, "form", "source=Moon", "email=al@acme.com"))
                .isEqualTo(new Submitted.Errors(Map.of("source", "Choose one of the list. Nothing was handed off.")));
        assertThat(List.of(stand.submit(MIA, "form", "email=al@acme.com")))
                .hasOnlyElementsOfType(Submitted.Errors.class);
    }
}

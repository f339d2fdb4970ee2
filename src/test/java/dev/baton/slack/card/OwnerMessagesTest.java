package dev.baton.slack.card;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.Facts;
import org.junit.jupiter.api.Test;

/** What a lead's owner is sent directly. */
class OwnerMessagesTest {

    private final ContactMessage contact = new ContactMessage(Samples.WORDS);

    @Test
    void theOwnerGetsEverythingNeededToReachThePerson() {
        assertThat(Flat.text(contact.render(Samples.claimed(), Samples.history())))
                .isEqualTo("""
                        *🔥 Hot lead #109 is yours*
                        Priya Sharma — VP Operations · Northwind · 800 people · United Kingdom
                        *Phone*  <tel:+442079460000|+44 20 7946 0000>
                        *E-mail*  <mailto:priya@northwind.example|priya@northwind.example>
                        Came in  webinar-may (Webinar) · landing page /demo
                        “Which system do you replace?” — “Spreadsheets”
                        “When do you decide?” — “This quarter”
                        “How many users?” — “40”
                        Consent  to call: yes
                        <!date^1794566400^Came in {date_short_pretty} at {time}|Came in 13 Nov 2026 10:40 UTC> · claimed <!date^1794566640^{time}|10:44 UTC> · first touch by <!date^1794580800^{time}|14:40 UTC> · everything about it: `/lead show 109`""");
    }

    @Test
    void aNotificationOnALockedPhoneShowsNoContactDetails() {
        assertThat(contact.render(Samples.claimed(), Samples.history()).text())
                .isEqualTo("Hot lead #109 is yours: Northwind, VP Operations");
    }

    @Test
    void withoutContactDetailsItSaysByWhatThePersonIsKnown() {
        assertThat(Flat.text(contact.render(Samples.claimed(Samples.open(109, Samples.bare())), Samples.history())))
                .contains("No e-mail address or phone number came with it. The sending system knows it as P-77.");
    }

    @Test
    void aLeadThatWasGivenBackShowsNoContactDetails() {
        Message message = contact.render(Samples.open(), Samples.history());

        assertThat(message.toString()).doesNotContain("priya@", "7946");
        assertThat(message.text()).startsWith("#109 is not claimed any more");
    }

    @Test
    void anAddressCannotBreakOutOfItsLink() {
        Facts.Person odd = new Facts.Person(null, null, null, null, "a|b>c&d@x.example", "not a number");
        Facts facts = Samples.northwind();
        Facts hostile = new Facts(
                odd,
                facts.company(),
                facts.origin(),
                facts.form(),
                facts.activities(),
                facts.consent(),
                null,
                facts.fields());

        assertThat(Flat.text(contact.render(Samples.claimed(Samples.open(109, hostile)), Samples.history())))
                .contains("<mailto:a%7Cb%3Ec%26d@x.example|a|b&gt;c&amp;d@x.example>")
                .contains("<tel:not%20a%20number|not a number>");
    }

    @Test
    void theOwnerIsToldWhenThePersonComesInAgain() {
        Message message = new CameInAgainMessage(Samples.WORDS).render(Samples.claimed());

        assertThat(message.text())
                .isEqualTo("Hot lead #109 came in again through webinar-may (Webinar): Northwind, VP Operations");
        assertThat(Flat.text(message))
                .startsWith("*🔥 Hot lead #109 came in again*\nNorthwind — Priya Sharma")
                .contains("“How many users?” — “40”\nScore now  89 of 100 · asked for a demo +30")
                .endsWith("`/lead show 109`");
    }
}

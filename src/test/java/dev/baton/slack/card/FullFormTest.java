package dev.baton.slack.card;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.Facts;
import dev.baton.lead.OpenLead;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FullFormTest {

    private final FullForm form = new FullForm(Samples.WORDS);

    @Test
    void everythingThatCameInIsThereButTheContactDetails() {
        assertThat(Flat.text(form.render(Samples.open(), false))).isEqualTo("""
                        *Hot lead #109*, everything that came in
                        Northwind — Priya Sharma, VP Operations · 800 people · United Kingdom
                        Came in  webinar-may (Webinar)
                        Landing page  /demo
                        Consent  to call: yes
                        Agreed to  “You may call me”
                        *Contact*  e-mail and phone (shown to its owner)
                        What the form asked
                        Which system do you replace?  Spreadsheets
                        When do you decide?  This quarter
                        How many users?  40
                        What they did before
                        demo request
                        pricing view ×3  enterprise plan
                        Other fields
                        time_zone  Europe/London
                        <!date^1794566400^Came in {date_short_pretty} at {time}|Came in 13 Nov 2026 10:40 UTC>""");
    }

    @Test
    void whoMaySeeThemIsShownTheContactDetails() {
        assertThat(Flat.text(form.render(Samples.claimed(), true)))
                .contains("*Phone*  <tel:+442079460000|+44 20 7946 0000>\n*E-mail*  <mailto:priya@northwind.example|");
    }

    @Test
    void aContactThatCouldNotBeReadIsForItsOwnerToo() {
        Facts facts = Samples.northwind();
        Facts mistyped = new Facts(
                facts.person(),
                facts.company(),
                facts.origin(),
                Map.of(),
                facts.activities(),
                facts.consent(),
                null,
                Map.of("email_as_given", "priya at northwind", "phone_as_given", "555-0123"));
        OpenLead open = Samples.open(109, mistyped);

        assertThat(Flat.text(form.render(open, false)))
                .contains("email_as_given  (hidden)", "phone_as_given  (hidden)")
                .doesNotContain("priya at", "0123");
        assertThat(Flat.text(form.render(open, true)))
                .contains("email_as_given  priya at northwind", "phone_as_given  555-0123");
    }

    @Test
    void aLeadThatBroughtNothingIsShortAndSaysSo() {
        assertThat(Flat.text(form.render(Samples.held(Samples.bare()), false))).isEqualTo("""
                        *Lead #109*, everything that came in
                        known as P-77
                        Came in  Website
                        Consent  not asked
                        *Contact*  no e-mail address or phone number given
                        <!date^1794566400^Came in {date_short_pretty} at {time}|Came in 13 Nov 2026 10:40 UTC>""");
    }

    @Test
    void answersThatDoNotFitAreCounted() {
        Map<String, String> many = new LinkedHashMap<>();
        for (int i = 1; i <= 70; i++) {
            many.put("Question " + i, "Answer " + i);
        }
        Facts facts = Samples.northwind();
        Facts talkative = new Facts(
                facts.person(),
                facts.company(),
                facts.origin(),
                many,
                facts.activities(),
                facts.consent(),
                null,
                Map.of());

        assertThat(Flat.text(form.render(Samples.open(109, talkative), false)))
                .contains("Question 60  Answer 60\n… and 10 more")
                .doesNotContain("Question 61");
    }
}

package dev.baton.slack.card;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.Facts;
import dev.baton.lead.Lead;
import dev.baton.lead.Scorecard;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SummaryCardTest {

    private final SummaryCard card = new SummaryCard(Samples.WORDS);

    @Test
    void theBestTenHaveAButtonAndTheRestACommand() {
        List<Lead> leads = new ArrayList<>();
        for (int score = 61; score <= 83; score++) {
            leads.add(Samples.open(score, Samples.bare(), scored(score)));
        }
        Collections.shuffle(leads, new java.util.Random(7));

        assertThat(Flat.text(render(leads))).startsWith("""
                        23 more leads wait here
                        Many came in at once, <!date^1794566400^so from {date_short_pretty} at {time}|so from 13 Nov 2026 10:40 UTC> on they share this card. Each gets its own once somebody claims it.
                        🔥 Hot lead #83 · 83 · known as P-77[Claim]
                        🔥 Hot lead #82 · 82 · known as P-77[Claim]
                        """).endsWith("""
                        Warm lead #74 · 74 · known as P-77[Claim]
                        And 13 more leads: `/lead list open` shows them all, `/lead claim 73` takes the next.""");
        assertThat(render(leads).text())
                .isEqualTo("23 more leads wait in #leads-emea, best first: 🔥 Hot lead #83 · 83 · known as P-77");
    }

    @Test
    void onlyTheBestIsThePrimaryButton() {
        Message message = render(List.of(Samples.open(1, Samples.northwind()), Samples.open(2, Samples.northwind())));

        assertThat(Flat.json(message).toString()).containsOnlyOnce("\"style\":\"primary\"");
        assertThat(Flat.text(message))
                .contains(
                        "Hot lead #1 · 89 · Northwind · Priya Sharma, VP Operations · 800 people · United Kingdom[Claim]")
                .endsWith("These are all of them.");
    }

    @Test
    void aLeadThatIsTakenIsNotOffered() {
        assertThat(Flat.text(render(List.of(Samples.claimed(), Samples.open(110, Samples.northwind())))))
                .startsWith("1 more lead waits here")
                .doesNotContain("#109");
    }

    @Test
    void whenNoneIsLeftItSaysSo() {
        assertThat(Flat.text(render(List.of(Samples.claimed()))))
                .isEqualTo(
                        "None of the leads that came in together <!date^1794566400^from {date_short_pretty} at {time}|from 13 Nov 2026 10:40 UTC> on waits in"
                                + " #leads-emea any more: each has been taken or has a card of its own.");
    }

    private Message render(List<Lead> leads) {
        return card.render(Samples.CAME_IN, leads, "#leads-emea");
    }

    private static Scorecard scored(int score) {
        Facts facts = Samples.bare();
        Scorecard scorecard = Samples.DEFINITION.score(facts);
        String tier = score >= 80 ? "hot" : "warm";
        return new Scorecard(3, score, tier, 60, scorecard.results(), List.of(), List.of());
    }
}

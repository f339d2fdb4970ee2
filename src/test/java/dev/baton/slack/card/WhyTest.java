package dev.baton.slack.card;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.Facts;
import dev.baton.lead.Scorecard;
import dev.baton.routing.RoutingTrace;
import java.util.List;
import org.junit.jupiter.api.Test;

class WhyTest {

    private static final RoutingTrace NO_OFFERS = new RoutingTrace(List.of());

    private final Why why = new Why(Samples.WORDS);

    @Test
    void anOpenLeadIsExplainedFromItsCriteriaToItsChannel() {
        Message message = why.render(Samples.open(), NO_OFFERS, Samples.history());

        assertThat(message.text()).isEqualTo("Why #109 has 89 of 100 and where it went");
        assertThat(Flat.text(message)).isEqualTo("""
                        *🔥 Hot lead #109 has 89 of 100* · ready from 60 · definition version 3
                        *Met*
                        +30  asked for a demo
                        +25  visited the pricing page
                        +20  500–1,000 people
                        +9  director or above
                        +5  a business address
                        *Not met*
                        −15  says student
                        *Where*  asked EMEA: yes → #leads-emea
                        *Who may claim it*  whoever is on the roster emea""");
    }

    @Test
    void theRulesThatWereAskedAreNamedUpToTheOneThatMatched() {
        Facts american = withCountry("US");

        assertThat(Flat.text(why.render(Samples.open(109, american), NO_OFFERS, Samples.history())))
                .contains("*Where*  asked EMEA: no · Americas: yes → #leads-americas");
    }

    @Test
    void aLeadThatNoTerritoryTookSaysWhereItIsAndWhoMayClaimIt() {
        Facts elsewhere = withCountry("JP");

        assertThat(Flat.text(why.render(Samples.open(109, elsewhere), NO_OFFERS, Samples.history())))
                .endsWith("*Where*  asked EMEA: no · Americas: no → no territory takes it, so #leads-unrouted\n"
                        + "*Who may claim it*  any rep, because no roster serves this channel");
    }

    @Test
    void aHeldLeadSaysWhatIsMissing() {
        assertThat(Flat.text(why.render(Samples.held(Samples.bare()), NO_OFFERS, Samples.history())))
                .startsWith("*Lead #109 has 0 of 100* · ready from 60 · definition version 3 · 60 points short")
                .contains("*Met*  no criterion\n")
                .contains("*Must-have, and missing*\nan e-mail address or a phone number")
                .contains("*Where*  nowhere: a held lead is not posted");
    }

    @Test
    void anExclusionAndAScoreThatMovedSinceAreNamed() {
        Scorecard excluded = new Scorecard(3, 70, "warm", 60, List.of(), List.of(), List.of("competitor"));
        var lead = Samples.open();
        var changed = lead.receive(
                        new dev.baton.lead.Submission(Samples.CAME_IN, Samples.website(), lead.facts()), excluded)
                .after();

        assertThat(Flat.text(why.render(changed, NO_OFFERS, Samples.history())))
                .contains("has 70 of 100", " · handed off with 89", "*Excluded by*\nworks for a competitor");
    }

    private static Facts withCountry(String country) {
        Facts facts = Samples.northwind();
        return new Facts(
                facts.person(),
                new Facts.Company("Northwind", country, 800),
                facts.origin(),
                facts.form(),
                facts.activities(),
                facts.consent(),
                null,
                facts.fields());
    }
}

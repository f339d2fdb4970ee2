package dev.baton.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.baton.config.Playbook;
import dev.baton.config.PlaybookFile;
import dev.baton.intake.Reading;
import dev.baton.intake.SubmissionReader;
import dev.baton.lead.Actor;
import dev.baton.lead.Facts;
import dev.baton.lead.Scorecard;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the shipped playbook makes of the sample leads, which know nothing of it. */
class SampleMixTest {

    private final Playbook playbook = PlaybookFile.shipped();
    private final SubmissionReader reader = new SubmissionReader(
            playbook.defaultCountry(), Clock.fixed(Instant.parse("2026-03-02T10:00:00Z"), ZoneOffset.UTC));

    @Test
    void thereIsSomethingOfEverything() throws Exception {
        JsonNode samples =
                new ObjectMapper().readTree(SampleLeads.class.getResourceAsStream("/sandbox/sample-leads.json"));
        List<String> mix = new ArrayList<>();
        samples.forEach(sample -> mix.add(outcome(sample.path("lead"))));
        assertThat(mix)
                .containsExactly(
                        "hot in #leads-emea",
                        "warm in #leads-emea",
                        "hot in #leads-emea",
                        "warm in #leads-emea",
                        "hot in #leads-americas",
                        "warm in #leads-americas",
                        "warm in #leads-americas",
                        "hot in #leads-unrouted",
                        "held");
    }

    private String outcome(JsonNode lead) {
        Reading.Accepted accepted = (Reading.Accepted) reader.read(lead, new Actor.Baton());
        assertThat(accepted.warnings()).as(lead.path("external_id").asText()).isEmpty();
        Facts facts = accepted.submission().facts();
        Scorecard scorecard = playbook.definition().score(facts);
        return scorecard.ready()
                ? scorecard.tier() + " in " + playbook.routing().route(facts).channel()
                : "held";
    }
}

package dev.baton.slack.card;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.Lead;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class LeadLineTest {

    @Test
    void aLineSaysTheStateTheScoreWhoAndSinceWhen() {
        assertThat(line(Samples.claimed()))
                .isEqualTo("#109 Claimed by <@U0ANA> · hot 89 · Northwind, VP Operations · in for 3 h 12 min");
        assertThat(line(Samples.open()))
                .isEqualTo("#109 Open in #leads-emea · hot 89 · Northwind, VP Operations · in for 3 h 12 min");
        assertThat(line(Samples.held(Samples.bare())))
                .isEqualTo("#109 Held, 60 points short · score 0 · known as P-77 · in for 3 h 12 min");
    }

    private static String line(Lead lead) {
        return new LeadLine(Samples.WORDS)
                .render(lead, Samples.CAME_IN.plus(Duration.ofHours(3)).plus(Duration.ofMinutes(12)));
    }
}

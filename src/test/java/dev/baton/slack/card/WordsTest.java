package dev.baton.slack.card;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.definition.Criterion;
import dev.baton.definition.Definition;
import dev.baton.definition.Definitions;
import dev.baton.lead.Condition;
import dev.baton.lead.Reasons;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void aLeadIsNamedByItsTierAndNumber() {
        assertThat(Samples.WORDS.lead(Samples.open())).isEqualTo("Hot lead #109");
        assertThat(Samples.WORDS.leadWithEmoji(Samples.open())).isEqualTo("🔥 Hot lead #109");
        assertThat(Samples.WORDS.tierAndScore(Samples.open())).isEqualTo("hot 89");
    }

    @Test
    void aLeadBelowTheLowestTierIsNamedWithoutOne() {
        assertThat(Samples.WORDS.leadWithEmoji(Samples.open(110, Samples.bare())))
                .isEqualTo("Lead #110");
        assertThat(Samples.WORDS.tierAndScore(Samples.open(110, Samples.bare())))
                .isEqualTo("0");
    }

    @Test
    void anOldScoreIsToldInTheWordsOfItsOwnDefinition() {
        Words words = new Words(new TwoVersions(), Samples.ROUTING, Reasons.standard(), Naming.MENTIONED);

        assertThat(words.criterion(1, "demo")).isEqualTo("wanted a demo");
        assertThat(words.criterion(2, "demo")).isEqualTo("asked for a demo");
    }

    @Test
    void aCodeThatLeftThePlaybookIsShownAsItIs() {
        assertThat(Samples.WORDS.territory("emea")).isEqualTo("EMEA");
        assertThat(Samples.WORDS.territory("atlantis")).isEqualTo("atlantis");
        assertThat(Samples.WORDS.territory(null)).isEqualTo("no territory");
        assertThat(Samples.WORDS.criterion(3, "gone")).isEqualTo("gone");
        assertThat(Samples.WORDS.requirement(3, "competitor")).isEqualTo("works for a competitor");
    }

    private static final class TwoVersions implements Definitions {

        @Override
        public Definition current() {
            return version(2);
        }

        @Override
        public Definition version(int version) {
            String label = version == 1 ? "wanted a demo" : "asked for a demo";
            Criterion demo = new Criterion(
                    "demo", label, Criterion.Kind.BEHAVIOUR, 10, new Condition.Present("activity.demo_request"));
            return new Definition(version, 60, List.of(), List.of(demo), List.of(), List.of());
        }
    }
}

package dev.baton.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.Asked;
import dev.baton.lead.Consequence;
import dev.baton.lead.LossReason;
import dev.baton.lead.Reason;
import dev.baton.lead.Reasons;
import org.junit.jupiter.api.Test;

/** What a playbook says about the reasons to turn a lead down. */
class PlaybookReasonsTest {

    private static final String OTHER = "  other: { label: Something else, counts_in_quality: true }\n";

    @Test
    void withoutAWordInThePlaybookAllEighteenReasonsAreThere() {
        Reasons reasons =
                PlaybookFile.read(SmallPlaybook.with("reasons:\n" + OTHER, "")).reasons();

        assertThat(reasons.of(Reason.Kind.REJECT))
                .extracting(Reason::key)
                .containsExactly(
                        "wrong_territory",
                        "duplicate",
                        "existing_customer",
                        "bad_contact_data",
                        "not_a_buyer",
                        "criteria_not_met",
                        "only_content",
                        "never_asked",
                        "wrong_person");
        assertThat(reasons.of(Reason.Kind.DISQUALIFY))
                .extracting(Reason::key)
                .containsExactly(
                        "unreachable",
                        "bad_timing",
                        "no_budget",
                        "no_authority",
                        "no_need",
                        "did_not_understand",
                        "chose_competitor",
                        "do_not_contact",
                        "other");
        assertThat(reasons.of(Reason.Kind.REJECT))
                .filteredOn(reason -> !reason.countsInQuality())
                .extracting(Reason::key)
                .containsExactly("wrong_territory", "duplicate", "existing_customer");
    }

    @Test
    void whyOpportunitiesAreLostIsBatonsOwnListOrThePlaybooks() {
        assertThat(PlaybookFile.shipped().reasons().lost())
                .extracting(LossReason::key)
                .containsExactly("price", "competitor", "no_decision", "timing", "other");
        assertThat(PlaybookFile.read(SmallPlaybook.with("digest:", """
                lost_reasons:
                  - { key: too_small, label: Too small for us }
                  - { key: else, label: Something else, asks_text: true }
                digest:"""))
                        .reasons()
                        .lost())
                .containsExactly(
                        new LossReason("too_small", "Too small for us", false),
                        new LossReason("else", "Something else", true));
    }

    @Test
    void labelNumbersAndWhatFollowsCanBeChanged() {
        Reasons reasons = PlaybookFile.read(SmallPlaybook.with(OTHER, """
                  other: { label: Something else, asks_text: false }
                  no_budget: { days: 90, counts_in_quality: false }
                  unreachable: { touches: 8, channels: 3 }
                  no_need: { does: recycle, days: 365 }
                """)).reasons();

        Reason other = reasons.find("other").orElseThrow();
        assertThat(other.label()).isEqualTo("Something else");
        assertThat(other.asks()).isEmpty();
        Reason noBudget = reasons.find("NO-BUDGET").orElseThrow();
        assertThat(noBudget.does()).isEqualTo(new Consequence.Recycle(90));
        assertThat(noBudget.countsInQuality()).isFalse();
        assertThat(reasons.find("unreachable").orElseThrow().does()).isEqualTo(new Consequence.GiveUp(8, 4, 3));
        assertThat(reasons.find("no_need").orElseThrow().does()).isEqualTo(new Consequence.Recycle(365));
    }

    @Test
    void aReasonOfOnesOwnAsksForWhatItsConsequenceNeeds() {
        Reasons reasons =
                PlaybookFile.read(SmallPlaybook.with("digest:\n", """
                more_reasons:
                  - { key: legal, kind: disqualify, label: Legal says no, does: recycle_on_date, asks_text: true }
                digest:
                """)).reasons();

        Reason legal = reasons.find("legal").orElseThrow();
        assertThat(legal.kind()).isEqualTo(Reason.Kind.DISQUALIFY);
        assertThat(legal.asks()).containsExactly(new Reason.Ask(Asked.DATE, true), new Reason.Ask(Asked.TEXT, true));
    }

    @Test
    void aNumberThatMeansNothingIsAMistake() {
        SmallPlaybook.isToldOnce(
                SmallPlaybook.with(OTHER, "  other: { days: 30 }\n"),
                "reasons.other.days",
                "It means nothing for a reason that does `close`.",
                "Leave it out");
    }

    @Test
    void aReasonThatBatonHasIsNotAddedAgain() {
        SmallPlaybook.isToldOnce(
                SmallPlaybook.with("digest:\n", """
                        more_reasons:
                          - { key: duplicate, kind: reject, label: Twin, does: close }
                        digest:
                        """),
                "more_reasons[0].key",
                "Baton has a reason “duplicate” already.",
                "choose another key");
    }

    @Test
    void whereCustomersGoIsAChannelWithItsOwnRosterIfThereIsOne() {
        String channel = "  marketing: C0123456789\n";
        Playbook playbook =
                PlaybookFile.read(SmallPlaybook.with(channel, channel + "  account_owners: \"#accounts\"\n"));

        assertThat(playbook.accountOwners()).hasValueSatisfying(route -> {
            assertThat(route.channel()).isEqualTo("#accounts");
            assertThat(route.roster()).isNull();
            assertThat(route.isFallback()).isFalse();
        });
        assertThat(playbook.channelNames()).contains("#accounts");
    }
}

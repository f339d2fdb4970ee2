package dev.baton.slack.card;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.LeadNumber;
import dev.baton.outbox.OutboxItem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OperationsMessageTest {

    private final OperationsMessage message = new OperationsMessage(Samples.WORDS);

    @Test
    void aLeadThatFitsNoTerritoryIsToldWithWhatIsKnownAndWhatToDo() {
        assertThat(Flat.text(message.noTerritory(Samples.open(110, Samples.bare()))))
                .isEqualTo("""
                        *Lead #110 fits no territory. It is in #leads-unrouted, where any rep may claim it.*
                        What is known  country: not given · size: not given · company: not given · came in through Website
                        If leads like this one belong to a territory, add a rule to the playbook. `/lead why 110` shows which rules were asked.""");
    }

    @Test
    void byThenSomebodyMayHaveClaimedIt() {
        assertThat(message.noTerritory(Samples.claimed(Samples.open(110, Samples.bare())))
                        .text())
                .isEqualTo("Lead #110 fits no territory. It is in #leads-unrouted, claimed by <@U0ANA>.");
    }

    @Test
    void aFailedDeliverySaysWhatHappenedWhatWasKeptAndWhatToDo() {
        OutboxItem card = item(OutboxItem.Kind.CARD, "#leads-emea", new LeadNumber(109));

        assertThat(message.undelivered(card, "not_in_channel").text())
                .isEqualTo(
                        "Not delivered: the card of lead #109. Baton is not in #leads-emea. Type `/invite @Baton` there."
                                + " The lead itself is safe. `/lead outbox` lists everything that could not be delivered.");
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfMessageHasAName(OutboxItem.Kind kind) {
        assertThat(message.undelivered(item(kind, "#leads-emea", null), "is_archived")
                        .text())
                .startsWith("Not delivered: ")
                .doesNotContain("null", "_", "lead #");
    }

    @ParameterizedTest
    @CsvSource({
        "not_in_channel, /invite @Baton",
        "channel_not_found, Slack knows no channel",
        "is_archived, is archived",
        "restricted_action, does not let apps post",
        "user_not_found, no such person",
        "messages_tab_disabled, App Home",
        "missing_scope, manifest.yml",
        "invalid_blocks, mistake of Baton",
        "message_not_found, gone or locked",
        "no_answer, no usable answer"
    })
    void everyUsualRefusalIsExplainedWithItsMend(String reason, String words) {
        assertThat(SlackRefusal.explain(reason, "#leads-emea")).contains(words).doesNotContain(reason);
    }

    @Test
    void anUnknownRefusalIsShownAsItIsAndHarmless() {
        assertThat(SlackRefusal.explain("<!here>", "U0ANA")).contains("`&lt;!here&gt;`");
        assertThat(SlackRefusal.explain("user_not_found", "U0ANA")).contains("<@U0ANA>");
    }

    private static OutboxItem item(OutboxItem.Kind kind, String destination, @Nullable LeadNumber lead) {
        return new OutboxItem(1, kind, "lane", destination, lead, 1, null, null, 1, null);
    }
}

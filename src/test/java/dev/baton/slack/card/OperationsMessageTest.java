package dev.baton.slack.card;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.LeadNumber;
import dev.baton.outbox.Cards.Report;
import dev.baton.outbox.OutboxItem;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
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
    void manyLeadsAreOneMessage() {
        assertThat(Flat.text(OperationsMessage.noTerritory(report(Report.Standing.OPEN, 0, 0, 37))))
                .isEqualTo("""
                        *37 leads fit no territory. They were handed off to #leads-emea, where any rep may claim them.*
                        #37, #36, #35, #34, #33, #32, #31, #30, #29, #28 and 27 more.
                        If leads like these belong to a territory, add a rule to the playbook. `/lead why 37` shows which rules were asked.""");
    }

    @Test
    void aFailedDeliverySaysWhatHappenedWhatWasKeptAndWhatToDo() {
        assertThat(OperationsMessage.undelivered(report(Report.Standing.OPEN, 3, 1, 1))
                        .text())
                .isEqualTo(
                        "Not delivered: 1 message to #leads-emea, about #1."
                                + " Baton is not in #leads-emea. Type `/invite @Baton` there."
                                + " The leads themselves are safe. `/lead outbox` lists everything that could not be delivered.");
    }

    @Test
    void aChannelThatTakesNothingSaysHowMuchWaitsAndWhatMendsIt() {
        assertThat(OperationsMessage.undelivered(report(Report.Standing.HELD, 214, 0, 0))
                        .text())
                .isEqualTo("Baton is not in #leads-emea. Type `/invite @Baton` there."
                        + " 214 messages wait and will go out then, without anything else to do;"
                        + " what has waited for a day is given up.");
        assertThat(OperationsMessage.undelivered(report(Report.Standing.HELD, 1, 12, 12))
                        .text())
                .contains(
                        "1 message waits",
                        "Given up: 12 messages to #leads-emea, about #12",
                        "and 2 more.",
                        "are safe");
    }

    @Test
    void aChannelThatWasMendedIsSaidToBe() {
        assertThat(OperationsMessage.undelivered(report(Report.Standing.MENDED, 0, 0, 0))
                        .text())
                .isEqualTo("#leads-emea takes messages again. What waited goes out now.");
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfMessageHasAName(OutboxItem.Kind kind) {
        OutboxItem item =
                new OutboxItem(1, kind, "lane", "#leads-emea", null, 1, null, null, null, null, Instant.EPOCH, 1, null);
        assertThat(OperationsMessage.kind(item)).matches("(the|a) [a-z -]+");
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

    private static Report report(Report.Standing standing, long waiting, long givenUp, long leads) {
        List<LeadNumber> latest = LongStream.iterate(
                        leads, number -> number > Math.max(0, leads - 10), number -> number - 1)
                .mapToObj(LeadNumber::new)
                .toList();
        return new Report("#leads-emea", "not_in_channel", standing, waiting, givenUp, latest, leads);
    }
}

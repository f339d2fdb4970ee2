package dev.baton.slack.card;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.UserId;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MrkdwnTest {

    private static final Instant AT = Instant.parse("2026-11-13T10:40:00Z");

    @Test
    void onlyTheThreeCharactersThatMeanSomethingAreEscaped() {
        assertThat(Mrkdwn.escape("R&D <!channel> *a* _b_ \"c\"")).isEqualTo("R&amp;D &lt;!channel&gt; *a* _b_ \"c\"");
    }

    @Test
    void typedTextIsOneLineHoweverManyItHad() {
        assertThat(Mrkdwn.line(" a\r\n\tb \u2028 c\u00a0d ", 100)).isEqualTo("a b c d");
    }

    @Test
    void whatCannotBeSeenIsTakenOut() {
        assertThat(Mrkdwn.line("N\u200borth\u202ewind\ufeff\u2066", 100)).isEqualTo("Northwind");
    }

    @Test
    void theJoinersOfPersianStayAndThoseBetweenLatinLettersGo() {
        assertThat(Mrkdwn.line("می\u200cخواهم", 100)).isEqualTo("می\u200cخواهم");
        assertThat(Mrkdwn.line("pay\u200dpal", 100)).isEqualTo("paypal");
    }

    @Test
    void halfACharacterIsTakenOut() {
        assertThat(Mrkdwn.line("a\ud83d b", 100)).isEqualTo("a b");
    }

    @Test
    void longTextIsCutBetweenCharacters() {
        assertThat(Mrkdwn.line("abc🔥def", 5)).isEqualTo("abc…");
        assertThat(Mrkdwn.line("abc🔥def", 6)).isEqualTo("abc🔥…");
        assertThat(Mrkdwn.line("abc", 3)).isEqualTo("abc");
    }

    @Test
    void aBacktickCannotSwallowWhatFollows() {
        assertThat(Mrkdwn.typed("```rm", 100)).isEqualTo("'''rm");
    }

    @Test
    void peopleAndChannelsAreMentionedByTheirIds() {
        assertThat(Mrkdwn.mention(new UserId("U1"))).isEqualTo("<@U1>");
        assertThat(Mrkdwn.channel("C1")).isEqualTo("<#C1>");
        assertThat(Mrkdwn.channel("#leads-emea")).isEqualTo("#leads-emea");
    }

    @Test
    void timesAreAbsoluteAndReadableEverywhere() {
        assertThat(Mrkdwn.time(AT)).isEqualTo("<!date^1794566400^{time}|10:40 UTC>");
        assertThat(Mrkdwn.dayAndTime(AT))
                .isEqualTo("<!date^1794566400^{date_short_pretty} at {time}|13 Nov 2026 10:40 UTC>");
        assertThat(Mrkdwn.dayAndTime("since", AT))
                .isEqualTo("<!date^1794566400^since {date_short_pretty} at {time}|since 13 Nov 2026 10:40 UTC>");
    }

    @Test
    void aTimeFarFromWhatItBelongsToNamesItsDay() {
        assertThat(Mrkdwn.near("by", AT, AT.minusSeconds(3600))).isEqualTo("by " + Mrkdwn.time(AT));
        assertThat(Mrkdwn.near("by", AT, AT.plusSeconds(86_400))).isEqualTo(Mrkdwn.dayAndTime("by", AT));
        assertThat(Mrkdwn.at("called", AT, AT.minusSeconds(3600))).isEqualTo("called at " + Mrkdwn.time(AT));
        assertThat(Mrkdwn.at("called", AT, AT.plusSeconds(86_400))).isEqualTo(Mrkdwn.dayAndTime("called", AT));
    }

    @Property(tries = 500, seed = "109")
    void nothingTypedMeansAnythingToSlackOrLeavesItsLine(
            @ForAll String text, @ForAll @IntRange(min = 1, max = 40) int max) {
        String line = Mrkdwn.line(text, max);
        assertThat(line.length()).isLessThanOrEqualTo(max);
        assertThat(line.codePoints()).noneMatch(Character::isISOControl);
        assertThat(line.codePoints()).noneMatch(each -> Character.getType(each) == Character.SURROGATE);
        assertThat(Mrkdwn.typed(text, max)).doesNotContain("<", ">", "`", "\n");
    }
}

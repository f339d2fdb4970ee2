package dev.baton.sandbox.page.blockkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MrkdwnTest {

    private static final long MAY_12_ELEVEN_IN_LONDON = 1_778_580_000L;

    private final Mrkdwn mrkdwn = new Mrkdwn(new FixedReader());

    private String html(String text) {
        return mrkdwn.render(text).render();
    }

    private String line(String text) {
        return html(text).replaceFirst("^<p>", "").replaceFirst("</p>$", "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "*bold* and _italic_ and ~gone~|<strong>bold</strong> and <em>italic</em> and <s>gone</s>",
                "*_both_*|<strong><em>both</em></strong>",
                "`*code* &lt;b&gt;`|<code>*code* &lt;b&gt;</code>",
                "2*3*4 and snake_case_name|2*3*4 and snake_case_name",
                "* not bold * nor *this|* not bold * nor *this",
                "**|**",
                "(*in brackets*),|(<strong>in brackets</strong>),",
                "R&amp;D &lt;b&gt;|R&amp;D &lt;b&gt;",
                "&amp;lt;|&amp;lt;",
                "Hot :fire: :unknown_one:|Hot 🔥 :unknown_one:",
            })
    void stylesALine(String typed, String expected) {
        assertThat(line(typed)).isEqualTo(expected);
    }

    @Test
    void groupsLines() {
        assertThat(html("one\ntwo\n• a\n• *b*\n> said\n&gt; twice\nend"))
                .isEqualTo("<p>one<br>two</p><ul><li>a</li><li><strong>b</strong></li></ul>"
                        + "<blockquote>said<br>twice</blockquote><p>end</p>");
    }

    @Test
    void keepsCodeFencesAsTheyAre() {
        assertThat(html("before\n```\n*a* &lt;b&gt;\n  c\n```\nafter ``` open"))
                .isEqualTo("<p>before</p><pre>*a* &lt;b&gt;\n  c</pre><p><br>after ``` open</p>");
    }

    @Test
    void namesPeopleGroupsAndChannels() {
        assertThat(line("<@U1>")).isEqualTo("<span class=\"mention addressed\">@Ana Silva</span>");
        assertThat(line("<@U2|old name>")).isEqualTo("<span class=\"mention\">@Ben &lt;Carter&gt;</span>");
        assertThat(line("<@U9>")).isEqualTo("<span class=\"mention\">@U9</span>");
        assertThat(line("<#C1|was-called>")).isEqualTo("<a class=\"mention\" href=\"/?channel=C1\">#leads-emea</a>");
        assertThat(line("<#C9|hidden>")).isEqualTo("<span class=\"mention\">#hidden</span>");
        assertThat(line("<!subteam^S1>")).isEqualTo("<span class=\"mention\">@emea</span>");
        assertThat(line("<!channel>")).isEqualTo("<span class=\"mention addressed\">@channel</span>");
        assertThat(line("<!here|here>")).isEqualTo("<span class=\"mention addressed\">@here</span>");
    }

    @Test
    void linksToTheWebAndToPeople() {
        assertThat(line("<https://a.example/?x=1&amp;y=2|A *b*>"))
                .isEqualTo("<a href=\"https://a.example/?x=1&amp;y=2\" rel=\"noopener noreferrer\""
                        + " target=\"_blank\">A *b*</a>");
        assertThat(line("<mailto:a@b.example|a@b.example>"))
                .isEqualTo("<a href=\"mailto:a@b.example\" rel=\"noopener noreferrer\">a@b.example</a>");
        assertThat(line("<tel:+442071234567>"))
                .isEqualTo("<a href=\"tel:+442071234567\" rel=\"noopener noreferrer\">+442071234567</a>");
        assertThat(line("*<https://a.example|a>*")).startsWith("<strong><a href=");
    }

    @Test
    void tellsDatesInTheReadersZone() {
        assertThat(line("<!date^" + MAY_12_ELEVEN_IN_LONDON + "^by {date_short} {time}|later>"))
                .isEqualTo("<time datetime=\"2026-05-12T10:00:00Z\""
                        + " title=\"Tuesday, May 12, 2026, 11:00:00 BST\">by May 12, 2026 11:00</time>");
        assertThat(line("<!date^" + (MAY_12_ELEVEN_IN_LONDON + 86_400) + "^claim by {date_short_pretty} at {time}|x>"))
                .contains(">claim by tomorrow at 11:00<");
        assertThat(line("<!date^" + MAY_12_ELEVEN_IN_LONDON + "^{date_short_pretty} at {time}|x>"))
                .contains(">Today at 11:00</time>");
        assertThat(line("<!date^" + (MAY_12_ELEVEN_IN_LONDON - 86_400) + "^since {date_pretty}|x>"))
                .contains(">since yesterday</time>");
        assertThat(line("<!date^" + (MAY_12_ELEVEN_IN_LONDON + 259_200) + "^{date_long_pretty}|x>"))
                .contains(">Friday, May 15, 2026</time>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!date^notanumber^{time}|10:40>",
                "<!date^99999999999999999^{time}|10:40>",
                "<!date^1778580000^{moon}|10:40>",
                "<!date^1778580000|10:40>"
            })
    void fallsBackWhereADateCannotBeTold(String typed) {
        assertThat(line(typed)).isEqualTo("10:40");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            value = {
                "<script>alert(1)</script> § &lt;script&gt;alert(1)&lt;/script&gt;",
                "&lt;script&gt; § &lt;script&gt;",
                "<img src=x onerror=alert(1)> § &lt;img src=x onerror=alert(1)&gt;",
                "&lt;!channel&gt; § &lt;!channel&gt;",
                "<javascript:alert(1)|click> § &lt;javascript:alert(1)|click&gt;",
                "<JAVASCRIPT:alert(1)> § &lt;JAVASCRIPT:alert(1)&gt;",
                "<data:text/html,x|y> § &lt;data:text/html,x|y&gt;",
                "</leads|own path> § &lt;/leads|own path&gt;",
                "<https://a.example/\"onmouseover=x|y> § <a href=\"https://a.example/&quot;onmouseover=x\" rel=\"noopener noreferrer\" target=\"_blank\">y</a>",
                "<@U1 § &lt;@U1",
                "<> § &lt;&gt;",
                "<!> § &lt;!&gt;",
            })
    void whatIsHostileStaysText(String typed, String expected) {
        assertThat(line(typed)).isEqualTo(expected);
    }

    @Test
    void overridesOfTheDirectionAreShown() {
        assertThat(line("Northwind \u202Egnp.exe")).isEqualTo("Northwind [U+202E]gnp.exe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*a ", "<", "<a", "_*~`", "`", "*_", "<!date^1^{time}|", "&lt;", "```", "> ", "• ", "\n"})
    void hugeTextIsDrawnWhole(String piece) {
        String typed = piece.repeat(40_000);

        assertThat(html(typed).getBytes(UTF_8).length).isLessThan(typed.length() * 12 + 100);
    }
}

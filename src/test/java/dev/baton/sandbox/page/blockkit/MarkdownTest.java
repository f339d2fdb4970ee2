package dev.baton.sandbox.page.blockkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    private final Markdown markdown = new Markdown(new FixedReader());

    private String html(String text) {
        return markdown.render(text).render();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            value = {
                "**bold** __bold__ § <strong>bold</strong> <strong>bold</strong>",
                "*soft* _soft_ ~~gone~~ § <em>soft</em> <em>soft</em> <s>gone</s>",
                "***both*** § <strong><em>both</em></strong>",
                "**a *b* c** § <strong>a <em>b</em> c</strong>",
                "`*x* &lt;b&gt;` § <code>*x* &lt;b&gt;</code>",
                "snake_case_name 2 * 3 * 4 § snake_case_name 2 * 3 * 4",
                "\\*plain\\* :fire: § *plain* 🔥",
                "[a](https://a.example) § <a href=\"https://a.example\" rel=\"noopener noreferrer\" target=\"_blank\">a</a>",
                "![Logo](https://a.example/x.png) § <a href=\"https://a.example/x.png\" rel=\"noopener noreferrer\" target=\"_blank\">🖼 Logo</a>",
                "<@U1> § <span class=\"mention addressed\">@Ana Silva</span>",
                "[a](javascript:x) § [a](javascript:x)",
                "<script>x</script> § &lt;script&gt;x&lt;/script&gt;",
                "R&amp;D ** _ § R&amp;D ** _",
            })
    void drawsALine(String typed, String expected) {
        assertThat(html(typed)).isEqualTo("<p>" + expected + "</p>");
    }

    @Test
    void drawsHeadingsRulesQuotesAndCode() {
        assertThat(html("## This week ##\none\ntwo\n\n---\n> said\n> - a\n```java\n*x* <b>\n```\nend"))
                .isEqualTo(
                        "<h4>This week</h4><p>one<br>two</p><hr><blockquote><p>said</p><ul><li>a</li></ul></blockquote>"
                                + "<pre>*x* &lt;b&gt;</pre><p>end</p>");
    }

    @Test
    void drawsListsInListsAndTasks() {
        assertThat(html("- a\n  - b\n    1. c\n- [x] d\n- [ ] **e**\n\n3. f\n   more"))
                .isEqualTo("<ul><li>a<ul><li>b<ol><li>c</li></ol></li></ul></li><li>☑ d</li>"
                        + "<li>☐ <strong>e</strong></li></ul><ol start=\"3\"><li>f<br>more</li></ol>");
    }

    @Test
    void anItemOfAnotherKindBeginsAnotherList() {
        assertThat(html("1. a\n2. b\n- c\nd")).isEqualTo("<ol><li>a</li><li>b</li></ol><ul><li>c</li></ul><p>d</p>");
    }

    @Test
    void drawsTables() {
        assertThat(html("| Who | Leads |\n|:---:|---:|\n| **Ana** | 4 |\n| a\\|b | 2 |\nend"))
                .contains(
                        "<th class=\"center\" scope=\"col\">Who</th><th class=\"right\" scope=\"col\">Leads</th>",
                        "<td class=\"center\"><strong>Ana</strong></td><td class=\"right\">4</td>",
                        "<td class=\"center\">a|b</td>",
                        "<p>end</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*", "**a ", "_a_ ", "[", "[a](", "`", "> ", ">", "- ", "  - a\n", "|a", "|-|\n", "-|", "a|\n-|",
                "```\n", "\\", "<", "# a\n"
            })
    void hugeTextIsDrawnWhole(String piece) {
        assertThat(html(piece.repeat(12_000 / piece.length()))).isNotNull();
    }
}

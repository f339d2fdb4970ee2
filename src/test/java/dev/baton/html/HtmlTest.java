package dev.baton.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {

    @Test
    void textAndAttributesAreEscaped() {
        Html link = Html.tag("a").attr("title", "\"x\" & 'y'").with("<b>&</b>");

        assertThat(link.render())
                .isEqualTo("<a title=\"&quot;x&quot; &amp; &#39;y&#39;\">&lt;b&gt;&amp;&lt;/b&gt;</a>");
    }

    @Test
    void elementsHoldElementsAndEmptyOnesAreNotClosed() {
        assertThat(Html.tag("p")
                        .with(Html.text("a"), Html.tag("br"), Html.text("b"))
                        .render())
                .isEqualTo("<p>a<br>b</p>");
    }

    @Test
    void anElementIsNotChangedByAddingToACopyOfIt() {
        Element list = Html.tag("ul");
        list.with(Html.tag("li")).attr("class", "x");

        assertThat(list.render()).isEqualTo("<ul></ul>");
    }

    @Test
    void charactersThatTurnTextAroundAreShown() {
        assertThat(Html.text("gpj.\u202Eexe").render()).isEqualTo("gpj.[U+202E]exe");
        assertThat(Html.text("a\u2066b\u2069c").render()).isEqualTo("a[U+2066]b[U+2069]c");
    }

    @Test
    void whatIsNoCharacterIsShownAsSuch() {
        assertThat(Html.text("a\u0000b\uD800c").render()).isEqualTo("a\uFFFDb\uFFFDc");
        assertThat(Html.text("🔥\tx\n").render()).isEqualTo("🔥\tx\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"onclick", "hx-on:click", "style", "a b", "x=\"y", ""})
    void attributesThatCouldRunSomethingAreRefused(String attribute) {
        Element element = Html.tag("div");

        assertThatIllegalArgumentException().isThrownBy(() -> element.attr(attribute, "x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"b><script", "DIV ", ""})
    void namesThatAreNoElementsAreRefused(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> Html.tag(name));
    }

    @Test
    void nothingIsWrittenIntoAScript() {
        Element script = Html.tag("script");

        assertThatIllegalArgumentException().isThrownBy(() -> script.with("alert(1)"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                " javascript:alert(1)",
                "java\tscript:alert(1)",
                "data:text/html,x",
                "vbscript:x",
                "//elsewhere.example",
                "/\\elsewhere.example",
                "relative",
                ""
            })
    void unsafeAddressesAreRefused(String address) {
        assertThat(SafeUrl.of(address)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> Html.tag("a").attr("href", address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://a.example/x?y=1", "mailto:a@b.example", "tel:+4420", "/own", "#here"})
    void safeAddressesAreKept(String address) {
        assertThat(SafeUrl.of(address)).contains(address);
    }
}

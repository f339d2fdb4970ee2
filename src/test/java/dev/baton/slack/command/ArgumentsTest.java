package dev.baton.slack.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArgumentsTest {

    static Stream<Map.Entry<String, List<String>>> whatWasTyped() {
        return Stream.of(
                Map.entry("", List.of()),
                Map.entry("   ", List.of()),
                Map.entry("claim 109", List.of("claim", "109")),
                Map.entry("  claim\t #109 ", List.of("claim", "#109")),
                Map.entry("claim\u00A0109", List.of("claim", "109")),
                Map.entry("claim\u3000109", List.of("claim", "109")),
                Map.entry("\u200Bclaim \u202A109\u202C\uFEFF", List.of("claim", "109")),
                Map.entry("status a\u0000b\u0007", List.of("status", "ab")),
                Map.entry("status \"Northwind Trading\"", List.of("status", "Northwind Trading")),
                Map.entry("status “Northwind Trading”", List.of("status", "Northwind Trading")),
                Map.entry("status „Müller und Söhne“", List.of("status", "Müller und Söhne")),
                Map.entry("status \"no end", List.of("status", "no end")),
                Map.entry("status \"\"", List.of("status")),
                Map.entry("status O'Reilly 5\" pipes", List.of("status", "O'Reilly", "5\"", "pipes")),
                Map.entry("status Smith &amp; &lt;Sons&gt;", List.of("status", "Smith", "&", "<Sons>")),
                Map.entry("status &amp;lt;", List.of("status", "&lt;")),
                Map.entry("claim <#C123|109>", List.of("claim", "#109")),
                Map.entry(
                        "status <mailto:ana@northwind.example|ana@northwind.example>",
                        List.of("status", "ana@northwind.example")),
                Map.entry("status <mailto:ana@northwind.example>", List.of("status", "ana@northwind.example")),
                Map.entry(
                        "status <http://northwind.example|northwind.example>", List.of("status", "northwind.example")),
                Map.entry("show <@U123|ana>", List.of("show", "@ana")),
                Map.entry("show <@U123>", List.of("show", "@U123")),
                Map.entry("show <!channel>", List.of("show", "@channel")));
    }

    @ParameterizedTest
    @MethodSource("whatWasTyped")
    void whatWasTypedIsSplitIntoWords(Map.Entry<String, List<String>> typed) {
        assertThat(Arguments.split(typed.getKey())).isEqualTo(typed.getValue());
    }
}

package dev.baton.query.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is written, nothing is thrown, and nothing is answered with a word left over. */
class NothingLeftOverTest {

    private static final List<String> HOSTILE = List.of(
            "<!channel>",
            "&lt;script&gt;",
            "'; DROP TABLE lead; --",
            "%s%n",
            "\u202Egoogle",
            "${jndi:ldap://x}",
            "\"",
            "“",
            "(((((((((",
            "campaign:",
            "campaign:,,,",
            "owner:@",
            ":",
            "::::",
            "-",
            "#",
            "@",
            "@U",
            "🙂",
            "\u0000",
            "a".repeat(199),
            "9999999999",
            "since",
            "between",
            "and",
            "or",
            "not",
            "campaign",
            "the",
            "source:\"",
            "last",
            "11/3",
            "2026-99-99",
            "week",
            "my",
            "'s",
            "n't");

    @Property(tries = 500, seed = "23")
    void randomTextThrowsNothing(@ForAll String text) {
        assertThat(Asking.ask(Asking.MIA, text)).isNotNull();
    }

    @Property(tries = 1_000, seed = "29")
    void hostileWordsBetweenKnownOnesThrowNothing(@ForAll("mixed") List<String> words) {
        assertThat(Asking.ask(Asking.ANA, words)).isNotNull();
    }

    @Property(tries = 1_000, seed = "31")
    void aWordThatSaysNothingKeepsALineFromBeingAnswered(
            @ForAll("understood") String line, @ForAll("strange") String strange, @ForAll byte where) {
        List<String> words = new ArrayList<>(Arrays.asList(line.split(" ")));
        words.add(Math.floorMod(where, words.size() + 1), strange);
        Understanding understanding = Asking.ask(Asking.MIA, words);
        if (understanding instanceof Understanding.Typed typed) {
            assertThat(typed.words())
                    .as("status of what is called so")
                    .startsWith("status")
                    .contains(strange);
        } else {
            assertThat(understanding).isInstanceOf(Understanding.NotUnderstood.class);
        }
    }

    @Provide
    Arbitrary<List<String>> mixed() throws IOException {
        List<String> words = new ArrayList<>(HOSTILE);
        QuestionsDocumentTest.lines("understood").forEach(line -> words.addAll(Arrays.asList(line.split(" "))));
        return Arbitraries.of(words).list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<String> understood() throws IOException {
        return Arbitraries.of(QuestionsDocumentTest.lines("understood"));
    }

    /** No word in English, and none that is near one. */
    @Provide
    Arbitrary<String> strange() {
        return Arbitraries.strings().withChars("qxzvj").ofMinLength(3).ofMaxLength(9);
    }
}

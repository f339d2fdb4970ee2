package dev.baton.query.grammar;

import static dev.baton.query.grammar.Asking.ANA;
import static dev.baton.query.grammar.Asking.MIA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.State;
import dev.baton.lead.UserId;
import dev.baton.query.Period;
import dev.baton.query.Question;
import dev.baton.query.Question.Shape;
import dev.baton.query.Scope;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GrammarTest {

    private static final Instant MONDAY = Instant.parse("2026-11-08T23:00:00Z");
    private static final Instant NEXT_MONDAY = Instant.parse("2026-11-15T23:00:00Z");
    private static final String LAST_WEEK = "last week (9–15 Nov)";

    @Test
    void aReportOfTheWebinarsIsWhatBecameOfTheHandOffsOfThatWeek() {
        Scope scope = Scope.everything()
                .withCampaigns(Set.of("webinar-may", "webinar-june"))
                .withPeriod(new Period(MONDAY, NEXT_MONDAY, LAST_WEEK, Period.Of.HANDED_OFF));
        assertThat(asked("what happened to the webinar leads last week?")).isEqualTo(new Question(Shape.REPORT, scope));
    }

    @Test
    void aListOfRejectedOnesIsOfThoseThatBecameSoInThatWeek() {
        Scope scope = Scope.everything()
                .withStates(Set.of(State.REJECTED, State.DISQUALIFIED))
                .withReasons(Set.of("bad_contact_data"))
                .withTerritories(Set.of("emea"))
                .withOwner(ANA)
                .withPeriod(new Period(MONDAY, NEXT_MONDAY, LAST_WEEK, Period.Of.CAME_TO));
        assertThat(asked("leads of Ana turned down for wrong numbers in EMEA last week"))
                .isEqualTo(new Question(Shape.LIST, scope));
    }

    @Test
    void aWordOfCampaignsIsNotTheSourceUnlessThatIsSaid() {
        assertThat(asked("webinar leads").scope().campaigns()).containsExactlyInAnyOrder("webinar-may", "webinar-june");
        assertThat(asked("webinar source").scope()).isEqualTo(Scope.everything().withSources(Set.of("Webinar")));
        assertThat(((Understanding.Asked) Asking.ask(MIA, "webinar leads")).notes())
                .containsExactly(
                        "“webinar” is read as every campaign with that word; “source:webinar” asks for the source.");
    }

    @Test
    void mineAreARepsOwnAndAMarketersCampaigns() {
        assertThat(((Understanding.Asked) Asking.ask(ANA, "my leads from google"))
                        .question()
                        .scope()
                        .owner())
                .isEqualTo(ANA);
        assertThat(asked("my leads last week").scope().campaigns()).containsExactly("partner-day");
        assertThat(((Understanding.NotUnderstood) Asking.ask(new UserId("U0MAX"), "my leads last week")).why())
                .containsExactly(
                        "You own no leads, and the playbook names no campaign as yours; say which campaign you mean.");
    }

    @Test
    void quotedNamesStayTogether() {
        assertThat(question(Asking.ask(MIA, List.of("list", "campaign:\"Spring", "Fair", "2026\"")))
                        .scope()
                        .campaigns())
                .containsExactly("Spring Fair 2026");
        assertThat(question(Asking.ask(MIA, List.of("campaign", "spring fair 2026")))
                        .scope()
                        .campaigns())
                .containsExactly("Spring Fair 2026");
        assertThat(Asking.ask(MIA, List.of("status", "Acme & Söhne")))
                .isEqualTo(new Understanding.Typed(List.of("status", "Acme", "&", "Söhne")));
    }

    @Test
    void aCampaignThatDiffersInANumberIsNoMisspelling() {
        assertThat(((Understanding.NotUnderstood) Asking.ask(MIA, "campaign:spring-fair-2025")).over())
                .containsExactly("campaign:spring-fair-2025");
        assertThat(((Understanding.NotUnderstood) Asking.ask(MIA, "leads of spring-fair-2025")).near())
                .first()
                .isEqualTo("Spring Fair 2026");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-rejected",
                "!rejected",
                "non-rejected leads",
                "rejected≠google",
                "state!=rejected",
                "campaign:-demo-page",
                "rejected leads ~ google",
                "rejected > google",
                "reason:none",
                "owner:nobody",
                "http://demo-page.example/x",
                "in:emea rejected",
                "rejected 😀 flurb"
            })
    void marksThatMayTurnTheMeaningRoundAreNotPassedOver(String line) {
        assertThat(Asking.ask(MIA, line)).isInstanceOf(Understanding.NotUnderstood.class);
    }

    @ParameterizedTest
    @MethodSource("everyLine")
    void theEqualTypedLineIsTheSameQuestion(String line) {
        for (UserId asker : List.of(MIA, ANA)) {
            if (Asking.ask(asker, line) instanceof Understanding.Asked asked) {
                assertThat(question(Asking.ask(asker, words(asked.typed())))).isEqualTo(asked.question());
            }
        }
    }

    /** As whoever types it is understood: what stands in quotes stays together. */
    private static List<String> words(String typed) {
        return Pattern.compile("\"([^\"]*)\"|\\S+")
                .matcher(typed)
                .results()
                .map(word -> word.group(1) == null ? word.group() : word.group(1))
                .toList();
    }

    static Stream<String> everyLine() throws IOException {
        return QuestionsDocumentTest.lines("understood").stream();
    }

    private static Question asked(String line) {
        return question(Asking.ask(MIA, line));
    }

    private static Question question(Understanding understanding) {
        assertThat(understanding).isInstanceOf(Understanding.Asked.class);
        return ((Understanding.Asked) understanding).question();
    }
}

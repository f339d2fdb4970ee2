package dev.baton.printing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.digest.Lives;
import dev.baton.digest.Month;
import dev.baton.digest.edition.Edition;
import dev.baton.digest.edition.Editions;
import dev.baton.digest.edition.Openings;
import dev.baton.digest.edition.Part;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {

    private static final Openings OPENINGS = new Openings(Editions.names());

    private static String page(Edition edition) {
        return Page.of(edition, OPENINGS);
    }

    private static List<String> all(String page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10, 900})
    void everyPartIsThereWhateverTheWeekWasLike(int leads) {
        Edition edition = Printed.edition(leads);

        assertThat(all(page(edition), "<h2>([^<]*)</h2>"))
                .containsSubsequence(Stream.concat(edition.front().stream(), edition.details().stream())
                        .map(Part::title)
                        .toList())
                .endsWith("What each number is made of");
    }

    @Test
    void everyNumberHasItsDefinitionAndEveryLinkLeadsToOne() {
        Edition edition = Printed.edition(900);
        String page = page(edition);
        Set<String> places = new HashSet<>(all(page, " id=\"([^\"]*)\""));

        assertThat(places).hasSameSizeAs(OPENINGS.in(edition.digest().now()));
        assertThat(all(page, "<dd><p>([^<]*\\.)</p>")).hasSameSizeAs(places);
        assertThat(all(page, "href=\"#([^\"]*)\"")).hasSizeGreaterThan(40).allMatch(places::contains);
    }

    @Test
    void aNumberHasTheLeadsBehindIt() {
        Edition edition = Printed.edition(900);
        int held = edition.digest().now().volume().held().n();
        String page = page(edition);

        assertThat(page).contains("<b>Held</b> " + held + "</dt>", "The leads: " + held + "</summary>");
        edition.digest()
                .now()
                .volume()
                .held()
                .leads()
                .forEach(lead -> assertThat(page).contains("#" + lead.value()));
    }

    @Test
    void chartsAreDrawnWithWordsAndATable() {
        assertThat(page(Printed.edition(900)))
                .contains(
                        "aria-label=\"Line chart “Hand-offs by week”. handed off: most ",
                        "The numbers as a table",
                        "viewbox=\"0 0 440");
    }

    @Test
    void aWeekWithNothingHasWordsInThePlaceOfAChart() {
        assertThat(page(Printed.edition(0))).contains("Too few in every week to say.");
    }

    @Test
    void itAsksForNothingAndRunsNothing() {
        String page = page(Printed.edition(900));

        assertThat(page)
                .contains("content=\"default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;\"")
                .doesNotContain("<script", "<link", "<img", "url(", "@import", "http:", "https:", "src=", "style=");
    }

    @Test
    void whatSomebodyTypedIsText() {
        String page = page(Printed.editionWithSources(
                900, lead -> "</style><script>alert(" + lead % 3 + ")</script>\" onload=\"x"));

        assertThat(page)
                .contains("&lt;/style&gt;&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script", "\" onload=");
        assertThat(all(page, "(</style>)")).hasSize(1);
    }

    @Test
    void aMonthIsAPageToo() {
        Month month = new Month(YearMonth.of(2026, 10), Printed.ZONE);

        assertThat(page(Printed.edition(month, Lives.of(4, 600, month.until(), 10))))
                .contains(
                        "<title>Alignment, October 2026</title>",
                        "this month",
                        "As it stood at the end of Saturday 31 October 2026");
    }
}

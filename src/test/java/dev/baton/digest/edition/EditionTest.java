package dev.baton.digest.edition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.digest.Digest;
import dev.baton.digest.Extent;
import dev.baton.digest.History;
import dev.baton.digest.Lives;
import dev.baton.digest.MakeDigest;
import dev.baton.digest.MemorySource;
import dev.baton.digest.Month;
import dev.baton.digest.Period;
import dev.baton.digest.Week;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EditionTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
    private static final Week WEEK = new Week(LocalDate.of(2026, 11, 9), ZONE);

    private static Edition edition(Period period, int leads) {
        List<History> lives = Lives.of(3, leads, period.until(), 10);
        Digest digest = new MakeDigest(new MemorySource(lives)).of(period, Extent.all());
        return Editions.editor().edit(digest, Editions.heard());
    }

    @Test
    void aWeekIsNamedByItsNumberAndItsDays() {
        assertThat(edition(WEEK, 10).title()).isEqualTo("Alignment, week 46 (9–15 Nov 2026)");
        assertThat(Editions.editor().title(WEEK.plus(7), Extent.campaign("june")))
                .isEqualTo("Alignment, week 53 (28 Dec – 3 Jan 2027), june");
    }

    @Test
    void aMonthIsNamedAndHasItsWeeks() {
        Edition edition = edition(new Month(YearMonth.of(2026, 10), ZONE), 600);

        assertThat(edition.title()).isEqualTo("Alignment, October 2026");
        assertThat(edition.front())
                .filteredOn(Part.Trend.class::isInstance)
                .allSatisfy(
                        part -> assertThat(((Part.Trend) part).labels()).containsExactly("W40", "W41", "W42", "W43"));
    }

    @Test
    void bothPromisesStandSideBySideWithWhatWasPromised() {
        Part.Table promises = (Part.Table) edition(WEEK, 900).front().get(0);

        assertThat(promises.rows())
                .extracting(row -> row.get(0))
                .containsExactly(
                        "Marketing: accepted",
                        "Marketing: acceptance",
                        "Marketing: complete",
                        "Sales: claimed in time",
                        "Sales: touched in time");
        assertThat(promises.rows()).extracting(row -> row.get(4)).allMatch(cell -> cell.matches("≥ \\d+( %)? [✓✗]"));
    }

    @Test
    void everyTableIsAsWideAsItsHeadAndNoTwoPartsShareATitle() {
        Edition edition = edition(WEEK, 900);
        Set<String> titles = new HashSet<>();

        assertThat(edition.details()).hasSizeGreaterThan(6);
        for (List<Part> page : List.of(edition.front(), edition.details())) {
            for (Part part : page) {
                assertThat(titles.add(part.title())).as(part.title()).isTrue();
                if (part instanceof Part.Table table) {
                    assertThat(table.rows())
                            .isNotEmpty()
                            .allMatch(row -> row.size() == table.head().size());
                }
            }
        }
    }

    @Test
    void everyRowIsAboutAnOpening() {
        Edition edition = edition(WEEK, 900);
        List<String> opening = new Openings(Editions.names())
                .in(edition.digest().now()).stream().map(Openings.Opening::code).toList();

        for (List<Part> page : List.of(edition.front(), edition.details())) {
            assertThat(page)
                    .filteredOn(Part.Table.class::isInstance)
                    .isNotEmpty()
                    .allSatisfy(part -> assertThat(opening).containsAll(((Part.Table) part).codes()));
        }
    }

    @Test
    void theSourceThatMostLeadsCameBackFromIsFirst() {
        Edition edition = edition(WEEK, 900);

        assertThat(edition.digest().now().turnDowns().bySource())
                .extractingByKeys("Webinar", "Website", "Fair", "")
                .extracting(reasons -> reasons.get(0).share().n())
                .containsExactly(11, 11, 4, 2);
        assertThat(lines(edition, "The first three by source"))
                .extracting(line -> line.substring(0, line.indexOf(':')))
                .containsExactly("Webinar", "Website", "Fair", "an unknown source");
    }

    @Test
    void everyFigureOpensByItsCodeAndByItsLabel() {
        Digest digest = edition(WEEK, 900).digest();
        Openings openings = new Openings(Editions.names());

        assertThat(openings.in(digest.now())).hasSizeGreaterThan(Figure.values().length + 10);
        for (Openings.Opening opening : openings.in(digest.now())) {
            assertThat(openings.find(digest.now(), opening.code()))
                    .map(Openings.Opening::code)
                    .contains(opening.code());
            assertThat(openings.find(digest.now(), opening.label().toUpperCase(java.util.Locale.ROOT)))
                    .isPresent();
            assertThat(opening.definition()).endsWith(".");
            assertThat(opening.of().apply(digest.now()).leads()).isNotNull();
        }
        assertThat(openings.find(digest.now(), "no such number")).isEmpty();
    }

    @Test
    void whereThereAreTooFewItSaysSoAndComparesNothing() {
        assertThat(edition(WEEK, 10).headline()).startsWith("Too few leads to compare: ");
    }

    @Test
    void theFirstWeekSaysThatThereIsNothingToCompareItWith() {
        List<History> lives = Lives.of(3, 200, WEEK.until(), 1);
        Edition first = Editions.editor()
                .edit(new MakeDigest(new MemorySource(lives)).of(WEEK, Extent.all()), Editions.heard());

        assertThat(first.headline())
                .matches("Nothing to compare with, because nothing was handed off the week before:"
                        + " \\d+ handed off, \\d+ accepted\\.");
        assertThat(lines(first, "Together"))
                .containsExactly("Nothing was handed off in week 41 (5–11 Oct 2026), so nothing is 30 days old yet that"
                        + " could be told of.");
    }

    @Test
    void aShareOfFewIsReadAsACountOfThem() {
        assertThat(lines(edition(WEEK, 900), "In short"))
                .anyMatch(line -> line.matches("Reach: connected \\d+ % of touched · meetings held \\d+ % of due"));
        assertThat(lines(edition(WEEK, 60), "In short"))
                .anyMatch(line -> line.matches("Reach: connected \\d of \\d touched · meetings held .*due\\)?"));
    }

    private static List<String> lines(Edition edition, String title) {
        return Stream.concat(edition.front().stream(), edition.details().stream())
                .filter(part -> part.title().equals(title))
                .flatMap(part -> ((Part.Lines) part).lines().stream())
                .toList();
    }

    @Test
    void whatWasAcceptedBySilenceIsToldApart() {
        Edition edition = edition(WEEK, 900);
        String line = lines(edition, "In short").get(0);
        int accepted = edition.digest().now().acceptance().accepted().part().n();

        assertThat(line).matches("Accepted: \\d+ were touched · \\d+ never were");
        assertThat(java.util.regex.Pattern.compile("\\d+")
                        .matcher(line)
                        .results()
                        .mapToInt(number -> Integer.parseInt(number.group()))
                        .sum())
                .isEqualTo(accepted);
    }
}

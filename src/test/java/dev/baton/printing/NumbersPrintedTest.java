package dev.baton.printing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.baton.digest.Share;
import dev.baton.digest.edition.Edition;
import dev.baton.digest.edition.Figure;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class NumbersPrintedTest {

    private static List<Map<String, String>> csv(Edition edition) throws IOException {
        String text = CsvPrint.of(Printed.rows(edition));
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        try (MappingIterator<Map<String, String>> rows = CsvMapper.builder()
                .enable(CsvParser.Feature.FAIL_ON_MISSING_COLUMNS)
                .build()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(text)) {
            return rows.readAll();
        }
    }

    private static JsonNode json(Edition edition) throws IOException {
        return new ObjectMapper().readTree(JsonPrint.of(edition, Printed.rows(edition)));
    }

    private static Map<String, JsonNode> numbers(JsonNode document) {
        return StreamSupport.stream(document.get("numbers").spliterator(), false)
                .collect(Collectors.toMap(number -> number.get("code").asText(), Function.identity()));
    }

    @Test
    void everyFigureIsARowWithTheSameNumberInBoth() throws IOException {
        Edition edition = Printed.edition(900);
        Map<String, Map<String, String>> rows =
                csv(edition).stream().collect(Collectors.toMap(row -> row.get("code"), Function.identity()));
        Map<String, JsonNode> numbers = numbers(json(edition));

        assertThat(rows.keySet())
                .isEqualTo(numbers.keySet())
                .containsAll(Arrays.stream(Figure.values()).map(Figure::code).toList())
                .contains("buyer-wait p90", "touch-delay 5min", "claim-delay never", "pipeline");
        assertThat(rows).allSatisfy((code, row) -> {
            JsonNode number = Objects.requireNonNull(numbers.get(code));
            String value = Objects.requireNonNull(row.get("value"));
            assertThat(row.get("n")).isEqualTo(number.at("/now/n").asText());
            assertThat(value.replace(">", ""))
                    .isEqualTo(
                            number.at("/now/value").isNull()
                                    ? ""
                                    : number.at("/now/value").asText());
            assertThat(value.startsWith(">"))
                    .isEqualTo(number.at("/now/longer_than").asBoolean());
            assertThat(row.get("definition")).endsWith(".");
        });
    }

    @Test
    void theLeadsBehindAShareAreAllOfItsLeads() throws IOException {
        Edition edition = Printed.edition(900);
        Share acceptance = edition.digest().now().acceptance().accepted();

        JsonNode number = Objects.requireNonNull(numbers(json(edition)).get("acceptance"));

        assertThat(number.get("unit").asText()).isEqualTo("share");
        assertThat(number.get("leads")).hasSize(acceptance.part().n());
        assertThat(number.get("others"))
                .hasSize(acceptance.n() - acceptance.part().n());
        assertThat(number.at("/now/value").asDouble())
                .isBetween(
                        (double) acceptance.part().n() / acceptance.n() - 0.00006,
                        (double) acceptance.part().n() / acceptance.n() + 0.00006);
    }

    @Test
    void whereThereAreTooFewThereIsACountAndNoValue() throws IOException {
        Edition edition = Printed.edition(10);

        assertThat(csv(edition))
                .filteredOn(row -> "share".equals(row.get("unit")))
                .hasSizeGreaterThan(10)
                .allSatisfy(row -> assertThat(row.get("value")).isEmpty())
                .anySatisfy(row -> assertThat(row.get("count")).isNotEqualTo("0"));
    }

    @Test
    void theDocumentSaysWhatItIsAboutInWords() throws IOException {
        Edition edition = Printed.edition(900);

        JsonNode document = json(edition);

        assertThat(document.get("title").asText()).isEqualTo("Alignment, week 46 (9–15 Nov 2026)");
        assertThat(document.get("headline").asText()).isEqualTo(edition.headline());
        assertThat(document.get("suggestions"))
                .hasSameSizeAs(edition.suggestions())
                .isNotEmpty();
        assertThat(document.at("/period/name").asText()).isEqualTo("2026-W46");
        assertThat(document.at("/period/until").asText()).isEqualTo("2026-11-15T23:00:00Z");
        assertThat(document.at("/extent/kind").asText()).isEqualTo("all");
        assertThat(document.get("front")).hasSameSizeAs(edition.front());
        assertThat(document.get("details")).hasSameSizeAs(edition.details());
    }

    @Test
    void theSameDigestIsTheSameTextEveryTime() {
        assertThat(JsonPrint.of(Printed.edition(200), Printed.rows(Printed.edition(200))))
                .isEqualTo(JsonPrint.of(Printed.edition(200), Printed.rows(Printed.edition(200))));
    }

    @Test
    void noCellRunsInASpreadsheetOrBreaksARow() throws IOException {
        Edition edition = Printed.editionWithSources(
                900, lead -> lead % 2 == 0 ? "=HYPERLINK(\"x\",\"y\")" : "\r\n@SUM(A1)\u001b[2J, \"quoted\"");

        assertThat(csv(edition))
                .allSatisfy(row -> assertThat(row.values())
                        .allMatch(cell -> cell.isEmpty() || "=+-@\t\r\n".indexOf(cell.charAt(0)) < 0)
                        .noneMatch(cell -> cell.contains("\u001b")));
        assertThat(csv(edition))
                .extracting(row -> row.get("code"))
                .contains("source @SUM(A1) [2J, \"quoted\"", "source =HYPERLINK(\"x\",\"y\")");
    }
}

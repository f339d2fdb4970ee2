package dev.baton.intake.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.baton.intake.Samples;
import dev.baton.intake.SubmissionReader;
import dev.baton.lead.Identity;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadBook;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.State;
import dev.baton.store.Store;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeadImportTest {

    private static final String MAPPING = """
            nothing: [Select, n/a]
            constants:
              campaign: spring
              source: Website
            columns:
              Id: external_id
              Mail: email
              Name: company
              Kind: { to: source, translate: { demo request: Demo, trash: "" } }
              People: employees
              Visits: activities.site_visit
              Mails: { to: consent.email, translate: { "Yes": "true", "No": "false" }, otherwise: reject }
            ignore: [Comment]
            """;
    private static final String HEADER = "Id,Mail,Name,Kind,People,Visits,Mails,Comment";

    private Path folder;
    private Store store;
    private LeadBook book;
    private LeadImport leads;

    @BeforeEach
    void open(@TempDir Path temporary) {
        folder = temporary;
        Clock clock = Clock.fixed(Samples.FRIDAY_1630, ZoneOffset.UTC);
        store = Store.open("jdbc:sqlite:" + folder.resolve("leads.db"), clock);
        book = store.leadBook();
        leads = new LeadImport(new SubmissionReader("GB", clock), book, Samples.rules());
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aRowBecomesALead() throws Exception {
        ImportReport report = run("7,Ana@example.com,Northwind,Demo Request,800.0,12,Yes,whatever");

        Lead lead = lead("7");
        assertThat(report.added()).isEqualTo(1);
        assertThat(lead.state()).isEqualTo(State.OPEN);
        assertThat(lead.facts().person().email()).isEqualTo("ana@example.com");
        assertThat(lead.facts().company().name()).isEqualTo("Northwind");
        assertThat(lead.facts().company().employees()).isEqualTo(800);
        assertThat(lead.facts().origin().source()).isEqualTo("Demo");
        assertThat(lead.facts().origin().campaign()).isEqualTo("spring");
        assertThat(lead.facts().consent().email()).isTrue();
        assertThat(lead.facts().activities()).singleElement().satisfies(visit -> {
            assertThat(visit.type()).isEqualTo("site_visit");
            assertThat(visit.count()).isEqualTo(12);
        });
        assertThat(book.history(lead.number()).get(0).by().code()).isEqualTo("import");
    }

    @Test
    void cellsThatMeanNothingAreNotGivenAndConstantsStandIn() throws Exception {
        run("7,select,N/A,trash,,0,,");

        Lead lead = lead("7");
        assertThat(lead.facts().person().email()).isNull();
        assertThat(lead.facts().company().name()).isNull();
        assertThat(lead.facts().origin().source()).isEqualTo("Website");
        assertThat(lead.facts().activities()).isEmpty();
        assertThat(lead.facts().consent().email()).isNull();
    }

    @Test
    void quotesLineBreaksAndTheByteOrderMarkAreRead() throws Exception {
        ImportReport report = importing("\uFEFF" + HEADER + "\r\n"
                + "1,,\"North, \"\"wind\"\"\r\nLtd\",,,,,\r\n"
                + "\r\n"
                + ",,,,,,,\r\n"
                + "2,,Søuthwind 5\" disks,,,,,");

        assertThat(report.rows()).isEqualTo(2);
        assertThat(report.isClean()).isTrue();
        assertThat(lead("1").facts().company().name()).isEqualTo("North, \"wind\" Ltd");
        assertThat(lead("2").facts().company().name()).isEqualTo("Søuthwind 5\" disks");
    }

    @Test
    void badRowsAreKeptWithTheirReasonAndTheGoodOnesGoIn() throws Exception {
        ImportReport report = run(
                "1,,,,,,,",
                ",,,,,,,no identity",
                "3,,,,many,,maybe,two reasons",
                "4,,,,too,few",
                "5,,,,,,,one,too many",
                "6,nobody@,,,,,,a warning",
                "7,,=cmd(),,-1,,,\"+44, \"\"quoted\"\"\"");

        assertThat(report.rows()).isEqualTo(7);
        assertThat(report.added()).isEqualTo(2);
        assertThat(report.rejected()).isEqualTo(5);
        assertThat(report.reasons())
                .contains(
                        Map.entry("People (employees) has the wrong type; give a whole number", 2L),
                        Map.entry("Mails has a value that the mapping does not translate", 1L));
        assertThat(report.warnings()).hasSize(1);
        assertThat(rejected()).isEqualTo("""
                Id,Mail,Name,Kind,People,Visits,Mails,Comment,line,reason
                ,,,,,,,no identity,3,"external_id, email or phone is missing; give at least one of the three"
                3,,,,many,,maybe,two reasons,4,Mails has a value that the mapping does not translate; People (employees) has the wrong type; give a whole number
                4,,,,too,few,,,5,The row has 6 cells where the first line of the file has 8
                5,,,,,,,"one,too many",6,The row has 9 cells where the first line of the file has 8
                7,,'=cmd(),,'-1,,,"'+44, ""quoted""\",8,People (employees) has the wrong type; give a whole number
                """);
    }

    @Test
    void aCorrectedFileOfBadRowsCanBeImported() throws Exception {
        run("7,,=Northwind,,many,,,");
        String corrected = rejected().replace("many", "40");
        Path again = Files.writeString(folder.resolve("again.csv"), corrected);

        ImportReport report = leads.run(again, mapping(), (rows, percent) -> {});

        assertThat(report.added()).isEqualTo(1);
        assertThat(report.leftOut()).containsExactly("line", "reason");
        assertThat(lead("7").facts().company().name()).isEqualTo("=Northwind");
    }

    @Test
    void theFileOfBadRowsIsReplacedByEachRun() throws Exception {
        run(",,,,,,,");
        run("x,,,,many,,,");
        assertThat(rejected()).contains("many");

        run("7,,,,,,,");

        assertThat(folder.resolve("leads.csv.rejected.csv")).doesNotExist();
    }

    @Test
    void aStrayQuoteCostsOnlyItsOwnRow() throws Exception {
        ImportReport report =
                run("1,,\"Northwind,,,,,", "2,,Southwind,,,,,", "3,,\"Eastwind\",,,,,", "4,,\"West\"wind,,,,,");

        assertThat(report.rows()).isEqualTo(4);
        assertThat(report.added()).isEqualTo(2);
        assertThat(rejected())
                .contains(",2,\"The row has a quote that is not closed")
                .contains(",5,\"The row has a quote");
    }

    @Test
    void aRowThatIsNotUtf8IsRejected() throws Exception {
        Path file = folder.resolve("leads.csv");
        Files.write(file, (HEADER + "\n1,,é,,,,,\n2,,e,,,,,\n").getBytes(StandardCharsets.ISO_8859_1));

        ImportReport report = leads.run(file, mapping(), (rows, percent) -> {});

        assertThat(report.added()).isEqualTo(1);
        assertThat(report.reasons()).containsOnlyKeys("The row is not text in UTF-8");
    }

    @Test
    void aLineBeyondAllMeasureIsRejected() throws Exception {
        ImportReport report = run("1,," + "x".repeat(300_000) + ",,,,,", "2,,,,,,,");

        assertThat(report.added()).isEqualTo(1);
        assertThat(report.reasons()).containsOnlyKeys("The row is longer than 256 KiB");
    }

    @Test
    void theSameFileTwiceAddsNothing() throws Exception {
        String[] rows = {"1,,a,,,,,", "2,,b,Demo request,,,,", "1,,c,,,,,", "1,,a,,,,,"};
        ImportReport first = run(rows);
        ImportReport second = run(rows);

        assertThat(List.of(first.added(), first.known(), first.repeated())).containsExactly(2L, 1L, 1L);
        assertThat(List.of(second.added(), second.known(), second.repeated())).containsExactly(0L, 0L, 4L);
        assertThat(lead("1").record().submissions()).isEqualTo(2);
        assertThat(lead("1").record().version()).isEqualTo(2);
    }

    @Test
    void theRowsOfOnePersonStayInOrder() throws Exception {
        List<String> rows = new ArrayList<>();
        for (int each = 0; each < 60; each++) {
            rows.add(each % 3 + ",,Company " + each + ",,,,,");
        }

        run(rows.toArray(String[]::new));

        for (int person = 0; person < 3; person++) {
            assertThat(lead("" + person).facts().company().name()).isEqualTo("Company " + (57 + person));
            assertThat(lead("" + person).record().submissions()).isEqualTo(20);
        }
    }

    @Test
    void aRehearsalTellsWhatTheImportThenDoesAndChangesNothing() throws Exception {
        String[] rows = {
            "1,,a,Demo request,,,,",
            "2,ana@example.com,b,,,,,",
            "3,ana@example.com,c,Demo request,,,,",
            "4,,,,many,,,",
            "1,,a,Demo request,,,,",
            "5,,d,Demo request,500,,,"
        };
        Path file = file(rows);

        ImportReport rehearsed = leads.rehearse(file, mapping(), (count, percent) -> {});

        assertThat(book.find(new LeadNumber(1))).isEmpty();
        assertThat(folder.resolve("leads.csv.rejected.csv")).doesNotExist();
        assertThat(leads.run(file, mapping(), (count, percent) -> {})).isEqualTo(rehearsed);
        assertThat(rehearsed.byState()).isEqualTo(Map.of("held", 1L, "open", 4L));
        assertThat(rehearsed.byTier()).isEqualTo(Map.of("hot", 1L, "none", 1L, "warm", 3L));
        assertThat(rehearsed.byTerritory()).isEqualTo(Map.of("#leads-unrouted", 4L));
        assertThat(leads.rehearse(file, mapping(), (count, percent) -> {}).repeated())
                .isEqualTo(5);
    }

    @Test
    void progressIsToldRowByRow() throws Exception {
        List<Long> counts = new ArrayList<>();
        List<Integer> percents = new ArrayList<>();

        leads.run(file("1,,,,,,,", "2,,,,,,,", "3,,,,,,,"), mapping(), (rows, percent) -> {
            counts.add(rows);
            percents.add(percent);
        });

        assertThat(counts).containsExactly(1L, 2L, 3L);
        assertThat(percents).isSorted().endsWith(100);
    }

    @Test
    void columnsThatTheMappingDoesNotNameAreTold() throws Exception {
        ImportReport report = importing(HEADER + ",Shoe size\n1,,,,,,,,42\n");

        assertThat(report.leftOut()).containsExactly("Shoe size");
    }

    @Test
    void aColumnThatTheFileLacksRefusesTheImport() {
        assertThatThrownBy(() -> importing("Id,Mail\n1,\n"))
                .isInstanceOf(ImportRefused.class)
                .hasMessageContaining("“Name”")
                .hasMessageContaining("“People”");
    }

    @Test
    void aColumnThatTheFileHasTwiceRefusesTheImport() {
        assertThatThrownBy(() -> importing(HEADER + ",Mail\n"))
                .isInstanceOf(ImportRefused.class)
                .hasMessageContaining("two columns called “Mail”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "\"Id,Mail"})
    void aFileWithoutAFirstLineIsRefused(String content) {
        assertThatThrownBy(() -> importing(content))
                .isInstanceOf(ImportRefused.class)
                .hasMessageContaining("name the columns");
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> leads.run(folder.resolve("nowhere.csv"), mapping(), (rows, percent) -> {}))
                .isInstanceOf(ImportRefused.class)
                .hasMessageContaining("nowhere.csv");
    }

    @Test
    void aStoreThatFailsStopsTheImportWithWhatToDo() throws Exception {
        Path file = file("1,,,,,,,", "2,,,,,,,");
        store.close();

        assertThatThrownBy(() -> leads.run(file, mapping(), (rows, percent) -> {}))
                .isInstanceOf(ImportStopped.class)
                .hasMessageContaining("nothing is added twice");
    }

    private ImportReport run(String... rows) throws IOException {
        return leads.run(file(rows), mapping(), (count, percent) -> {});
    }

    private ImportReport importing(String content) throws IOException {
        return leads.run(Files.writeString(folder.resolve("leads.csv"), content), mapping(), (count, percent) -> {});
    }

    private Path file(String... rows) throws IOException {
        return Files.writeString(folder.resolve("leads.csv"), HEADER + "\n" + String.join("\n", rows) + "\n");
    }

    private Path mapping() throws IOException {
        return Files.writeString(folder.resolve("mapping.yml"), MAPPING);
    }

    private String rejected() throws IOException {
        return Files.readString(folder.resolve("leads.csv.rejected.csv"));
    }

    private Lead lead(String externalId) {
        return book.findByIdentity(List.of(new Identity(Identity.Kind.EXTERNAL_ID, externalId)))
                .orElseThrow();
    }
}

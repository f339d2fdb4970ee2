package dev.baton.intake.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HardFilesTest extends ImportFixture {

    @Test
    void quotesLineBreaksAndTheByteOrderMarkAreRead() throws Exception {
        ImportReport report = bench.importing("\uFEFF" + ImportBench.HEADER + "\r\n"
                + "1,,\"North, \"\"wind\"\"\r\nLtd\",,,,,\r\n"
                + "\r\n"
                + ",,,,,,,\r\n"
                + "2,,Søuthwind 5\" disks,,,,,");

        assertThat(report.rows()).isEqualTo(2);
        assertThat(report.isClean()).isTrue();
        assertThat(bench.lead("1").facts().company().name()).isEqualTo("North, \"wind\" Ltd");
        assertThat(bench.lead("2").facts().company().name()).isEqualTo("Søuthwind 5\" disks");
    }

    @Test
    void badRowsAreKeptWithTheirReasonAndTheGoodOnesGoIn() throws Exception {
        ImportReport report = bench.run(
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
        assertThat(bench.rejected()).isEqualTo("""
                Id,Mail,Name,Kind,People,Visits,Mails,Comment,line,reason
                ,,,,,,,no identity,3,"external_id, email or phone is missing; give at least one of the three"
                3,,,,many,,maybe,two reasons,4,Mails “maybe” has a value that the mapping does not translate; People (employees) “many” has the wrong type; give a whole number
                4,,,,too,few,,,5,The row has 6 cells where the first line of the file has 8
                5,,,,,,,"one,too many",6,The row has 9 cells where the first line of the file has 8
                7,,'=cmd(),,'-1,,,"'+44, ""quoted""\",8,People (employees) “-1” has the wrong type; give a whole number
                """);
    }

    @Test
    void aCorrectedFileOfBadRowsCanBeImported() throws Exception {
        bench.run("7,,=Northwind,,many,,,");
        String corrected = bench.rejected().replace("many", "40");
        Path again = Files.writeString(bench.folder().resolve("again.csv"), corrected);

        ImportReport report = bench.leads().run(again, bench.mapping(), (rows, percent) -> {});

        assertThat(report.added()).isEqualTo(1);
        assertThat(report.leftOut()).containsExactly("line", "reason");
        assertThat(bench.lead("7").facts().company().name()).isEqualTo("=Northwind");
    }

    @Test
    void theFileOfBadRowsIsReplacedByEachRun() throws Exception {
        bench.run(",,,,,,,");
        bench.run("x,,,,many,,,");
        assertThat(bench.rejected()).contains("many");

        bench.run("7,,,,,,,");

        assertThat(bench.folder().resolve("leads.csv.rejected.csv")).doesNotExist();
    }

    @Test
    void aStrayQuoteCostsOnlyItsOwnRow() throws Exception {
        ImportReport report =
                bench.run("1,,\"Northwind,,,,,", "2,,Southwind,,,,,", "3,,\"Eastwind\",,,,,", "4,,\"West\"wind,,,,,");

        assertThat(report.rows()).isEqualTo(4);
        assertThat(report.added()).isEqualTo(2);
        assertThat(bench.rejected())
                .contains(",2,\"The row has a quote that is not closed")
                .contains(",5,\"The row has a quote");
    }

    @Test
    void aRowThatIsNotUtf8IsRejected() throws Exception {
        Path file = bench.folder().resolve("leads.csv");
        Files.write(file, (ImportBench.HEADER + "\n1,,é,,,,,\n2,,e,,,,,\n").getBytes(StandardCharsets.ISO_8859_1));

        ImportReport report = bench.leads().run(file, bench.mapping(), (rows, percent) -> {});

        assertThat(report.added()).isEqualTo(1);
        assertThat(report.reasons()).containsOnlyKeys("The row is not text in UTF-8");
    }

    @Test
    void aLineBeyondAllMeasureIsRejected() throws Exception {
        ImportReport report = bench.run("1,," + "x".repeat(300_000) + ",,,,,", "2,,,,,,,");

        assertThat(report.added()).isEqualTo(1);
        assertThat(report.reasons()).containsOnlyKeys("The row is longer than 256 KiB");
    }

    @Test
    void columnsThatTheMappingDoesNotNameAreTold() throws Exception {
        ImportReport report = bench.importing(ImportBench.HEADER + ",Shoe size\n1,,,,,,,,42\n");

        assertThat(report.leftOut()).containsExactly("Shoe size");
    }

    @Test
    void aColumnThatTheFileLacksRefusesTheImport() {
        assertThatThrownBy(() -> bench.importing("Id,Mail\n1,\n"))
                .isInstanceOf(ImportRefused.class)
                .hasMessageContaining("“Name”")
                .hasMessageContaining("“People”")
                .message()
                .containsOnlyOnce("Id, Mail")
                .endsWith("The columns of the file are: Id, Mail.");
    }

    @Test
    void aColumnThatTheFileHasTwiceRefusesTheImport() {
        assertThatThrownBy(() -> bench.importing(ImportBench.HEADER + ",Mail\n"))
                .isInstanceOf(ImportRefused.class)
                .hasMessageContaining("two columns called “Mail”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "\"Id,Mail"})
    void aFileWithoutAFirstLineIsRefused(String content) {
        assertThatThrownBy(() -> bench.importing(content))
                .isInstanceOf(ImportRefused.class)
                .hasMessageContaining("name the columns");
    }
}

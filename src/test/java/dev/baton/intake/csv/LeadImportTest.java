package dev.baton.intake.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.baton.lead.Lead;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.State;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LeadImportTest extends ImportFixture {

    @Test
    void aRowBecomesALead() throws Exception {
        ImportReport report = bench.run("7,Ana@example.com,Northwind,Demo Request,800.0,12,Yes,whatever");

        Lead lead = bench.lead("7");
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
        assertThat(bench.book().history(lead.number()).get(0).by().code()).isEqualTo("import");
    }

    @Test
    void cellsThatMeanNothingAreNotGivenAndConstantsStandIn() throws Exception {
        bench.run("7,select,N/A,trash,,0,,");

        Lead lead = bench.lead("7");
        assertThat(lead.facts().person().email()).isNull();
        assertThat(lead.facts().company().name()).isNull();
        assertThat(lead.facts().origin().source()).isEqualTo("Website");
        assertThat(lead.facts().activities()).isEmpty();
        assertThat(lead.facts().consent().email()).isNull();
    }

    @Test
    void theSameFileTwiceAddsNothing() throws Exception {
        String[] rows = {"1,,a,,,,,", "2,,b,Demo request,,,,", "1,,c,,,,,", "1,,a,,,,,"};
        ImportReport first = bench.run(rows);
        ImportReport second = bench.run(rows);

        assertThat(List.of(first.added(), first.known(), first.repeated())).containsExactly(2L, 1L, 1L);
        assertThat(List.of(second.added(), second.known(), second.repeated())).containsExactly(0L, 0L, 4L);
        assertThat(bench.lead("1").record().submissions()).isEqualTo(2);
        assertThat(bench.lead("1").record().version()).isEqualTo(2);
    }

    @Test
    void theRowsOfOnePersonStayInOrder() throws Exception {
        List<String> rows = new ArrayList<>();
        for (int each = 0; each < 60; each++) {
            rows.add(each % 3 + ",,Company " + each + ",,,,,");
        }

        bench.run(rows.toArray(String[]::new));

        for (int person = 0; person < 3; person++) {
            assertThat(bench.lead("" + person).facts().company().name()).isEqualTo("Company " + (57 + person));
            assertThat(bench.lead("" + person).record().submissions()).isEqualTo(20);
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
        Path file = bench.file(rows);

        ImportReport rehearsed = bench.leads().rehearse(file, bench.mapping(), (count, percent) -> {});

        assertThat(bench.book().find(new LeadNumber(1))).isEmpty();
        assertThat(bench.folder().resolve("leads.csv.rejected.csv")).doesNotExist();
        assertThat(bench.leads().run(file, bench.mapping(), (count, percent) -> {}))
                .isEqualTo(rehearsed);
        assertThat(rehearsed.byState()).isEqualTo(Map.of("held", 1L, "open", 4L));
        assertThat(rehearsed.byTier()).isEqualTo(Map.of("hot", 1L, "none", 1L, "warm", 3L));
        assertThat(rehearsed.byTerritory()).isEqualTo(Map.of("#leads-unrouted", 4L));
        assertThat(bench.leads()
                        .rehearse(file, bench.mapping(), (count, percent) -> {})
                        .repeated())
                .isEqualTo(5);
    }

    @Test
    void progressIsToldRowByRow() throws Exception {
        List<Long> counts = new ArrayList<>();
        List<Integer> percents = new ArrayList<>();

        bench.leads().run(bench.file("1,,,,,,,", "2,,,,,,,", "3,,,,,,,"), bench.mapping(), (rows, percent) -> {
            counts.add(rows);
            percents.add(percent);
        });

        assertThat(counts).containsExactly(1L, 2L, 3L);
        assertThat(percents).isSorted().endsWith(100);
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> bench.leads()
                        .run(bench.folder().resolve("nowhere.csv"), bench.mapping(), (rows, percent) -> {}))
                .isInstanceOf(ImportRefused.class)
                .hasMessageContaining("nowhere.csv");
    }

    @Test
    void aStoreThatFailsStopsTheImportWithWhatToDo() throws Exception {
        Path file = bench.file("1,,,,,,,", "2,,,,,,,");
        bench.close();

        assertThatThrownBy(() -> bench.leads().run(file, bench.mapping(), (rows, percent) -> {}))
                .isInstanceOf(ImportStopped.class)
                .hasMessageContaining("nothing is added twice");
    }
}

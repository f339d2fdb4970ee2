package dev.baton.intake.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.baton.config.Playbook;
import dev.baton.config.PlaybookFile;
import dev.baton.definition.Definition;
import dev.baton.definition.Definitions;
import dev.baton.intake.Rules;
import dev.baton.intake.Samples;
import dev.baton.intake.SubmissionReader;
import dev.baton.lead.State;
import dev.baton.query.LeadFilter;
import dev.baton.sla.BusinessHours;
import dev.baton.store.Store;
import dev.baton.store.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The 5,445 real leads of the online-education company, with the shipped mapping and playbook. */
class RealLeadsTest {

    private static final Path LEADS = Path.of("..", "shared", "data", "leads.csv");
    private static final Path EXAMPLES = Path.of("src", "main", "resources", "examples");
    private static final long ROWS = 5_445;

    @Test
    void theWholeFileIsHeldOpenOrRejectedAndTheNumbersAddUp(@TempDir Path folder) throws Exception {
        assumeTrue(Files.isReadable(LEADS), "The file of real leads is not beside the repository: " + LEADS);
        Path file = Files.copy(LEADS, folder.resolve("leads.csv"));
        Path mapping = EXAMPLES.resolve("courses-mapping.yml");
        Playbook playbook = PlaybookFile.read(EXAMPLES.resolve("courses-playbook.yml"));
        Clock clock = Clock.fixed(Samples.FRIDAY_1630, ZoneOffset.UTC);
        try (Store store = Store.open(TestDatabase.sqlite(folder.resolve("leads.db")), clock)) {
            LeadImport leads = new LeadImport(
                    new SubmissionReader(playbook.defaultCountry(), clock), store.leadBook(), rules(playbook));

            ImportReport rehearsed = leads.rehearse(file, mapping, (rows, percent) -> {});
            ImportReport report = leads.run(file, mapping, (rows, percent) -> {});
            ImportReport again = leads.run(file, mapping, (rows, percent) -> {});

            assertThat(report.rows()).isEqualTo(ROWS);
            assertThat(report.added() + report.rejected()).isEqualTo(ROWS);
            assertThat(sum(report.byState()) + report.rejected()).isEqualTo(ROWS);
            assertThat(report.byState()).containsOnlyKeys("held", "open");
            assertThat(sum(report.byTerritory())).isEqualTo(report.byState().get("open"));
            assertThat(store.search().count(LeadFilter.in(State.HELD)))
                    .isEqualTo(report.byState().get("held"));
            assertThat(store.search().count(LeadFilter.in(State.OPEN)))
                    .isEqualTo(report.byState().get("open"));
            assertThat(report).isEqualTo(rehearsed);
            assertThat(again.repeated() + again.rejected()).isEqualTo(ROWS);
        }
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private static Rules rules(Playbook playbook) {
        Definitions definitions = new Definitions() {
            @Override
            public Definition current() {
                return playbook.definition();
            }

            @Override
            public Definition version(int version) {
                return playbook.definition();
            }
        };
        return new Rules(
                definitions, playbook.routing(), playbook.promises(), BusinessHours.always(playbook.timezone()));
    }
}

package dev.baton;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.baton.definition.Definition;
import dev.baton.digest.Lives;
import dev.baton.digest.Week;
import dev.baton.store.Store;
import dev.baton.store.StoredLives;
import dev.baton.store.TestDatabase;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DigestCommandTest {

    /** Long over, whatever the clock of the machine says. */
    private static final Week WEEK =
            Week.parse("2024-W20", ZoneId.of("Europe/London")).orElseThrow();

    private final Path folder;
    private final String url;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    DigestCommandTest(@TempDir Path folder) {
        this.folder = folder;
        this.url = TestDatabase.sqlite(folder.resolve("baton.db"));
    }

    private int run(String... arguments) {
        return Main.commandLine(Map.of("BATON_DATABASE_URL", url))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    @Test
    void whatNobodyCouldReadIsNotSaidToBeDone() {
        Store.open(url, Clock.systemUTC()).close();
        Writer full = new Writer() {
            @Override
            public void write(char[] text, int from, int length) throws IOException {
                throw new IOException("No space left on device");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };

        int code = Main.commandLine(Map.of("BATON_DATABASE_URL", url))
                .setOut(new PrintWriter(full))
                .setErr(new PrintWriter(err, true))
                .execute("digest", "--week", "2024-W20");

        assertThat(code).isEqualTo(2);
        assertThat(err.toString()).contains("could not be written here");
    }

    @Test
    void aWeekAndAMonthAreToldInEachFormat() throws IOException {
        StoredLives.write(url, Lives.of(5, 400, WEEK.until(), 10));

        assertThat(run("digest", "--week", "2024-W20")).isZero();
        assertThat(out.toString())
                .startsWith("Alignment, week 20 (13–19 May 2024)\n")
                .contains("\nBoth promises\n", "W13", "W20")
                .doesNotContain("too few leads");

        Path json = folder.resolve("digest.json");
        assertThat(run("digest", "--month", "2024-04", "--format", "JSON", "--output", json.toString()))
                .isZero();
        assertThat(out.toString()).endsWith("Alignment, April 2024: see " + json + System.lineSeparator());
        assertThat(new ObjectMapper().readTree(json.toFile()).at("/period/name").asText())
                .isEqualTo("2024-04");

        Path csv = folder.resolve("digest.csv");
        assertThat(run("digest", "--week", "2024-W20", "--format", "csv", "--output", csv.toString()))
                .isZero();
        assertThat(Files.readAllLines(csv).get(0)).isEqualTo("code,label,n,count,value,before,usual,unit,definition");

        Path page = folder.resolve("digest.html");
        assertThat(run("digest", "--week", "2024-W20", "--format", "html", "--output", page.toString()))
                .isZero();
        assertThat(page)
                .content()
                .startsWith("<!doctype html>")
                .contains("<h1>Alignment, week 20 (13–19 May 2024)</h1>");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void itIsToldOfATerritoryAndOfACampaign() throws IOException {
        Path leads = Files.writeString(folder.resolve("one.csv"), "Prospect ID,Origin,Campaign\n17,API,June webinar\n");
        Path mapping = Files.writeString(folder.resolve("one.yml"), """
                columns:
                  Prospect ID: external_id
                  Origin: source
                  Campaign: campaign
                """);
        assertThat(run("import", leads.toString(), "--mapping", mapping.toString()))
                .isZero();

        assertThat(run("digest", "--week", "2024-W20", "--campaign", "june WEBINAR"))
                .isZero();
        assertThat(out.toString()).contains("Alignment, week 20 (13–19 May 2024), June webinar\n");
        assertThat(run("digest", "--week", "2024-W20", "--territory", "emea")).isZero();
        assertThat(out.toString()).contains("Alignment, week 20 (13–19 May 2024), EMEA\n");
    }

    @Test
    void itIsToldWhileBatonServesFromTheSameFile() {
        try (Store serving = Store.open(url, Clock.systemUTC())) {
            serving.lockForServing();

            assertThat(run("digest", "--week", "2024-W20")).isZero();
            assertThat(serving.healthy()).isTrue();
        }
        assertThat(out.toString()).contains("Too few leads to compare: 0 handed off, 0 accepted.");
    }

    @Test
    void itPutsNoDefinitionInForce() {
        assertThat(run("digest", "--week", "2024-W20")).isZero();

        try (Store store = Store.open(url, Clock.systemUTC())) {
            Definition another = new Definition(0, 50, List.of(), List.of(), List.of(), List.of());
            assertThat(store.register(another).version()).isEqualTo(1);
        }
    }

    @Test
    void whatCannotBeToldIsBadInputInASentence() {
        assertThat(run("digest", "--week", "2999-W01")).isEqualTo(2);
        assertThat(err.toString()).contains("2999-W01 is not over");
        assertThat(run("digest", "--week", "last")).isEqualTo(2);
        assertThat(run("digest", "--week", "2024-W20", "--month", "2024-05")).isEqualTo(2);
        assertThat(run("digest", "--territory", "apac")).isEqualTo(2);
        assertThat(run("digest", "--campaign", "none")).isEqualTo(2);
        assertThat(run("digest", "--format", "pdf")).isEqualTo(2);
        assertThat(run("digest", "--output", folder.resolve("no/such/file").toString()))
                .isEqualTo(2);
        assertThat(err.toString())
                .contains("last is no week", "no territory apac", "the campaign none", "no format pdf", "no/such/file")
                .doesNotContain("Exception:", "\tat ");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void inTheSandboxAWeekIsOverWhenTheSandboxsClockSaysSo() throws IOException {
        assertThat(run("digest", "--week", "2099-W20")).isEqualTo(2);
        assertThat(err.toString()).contains("2099-W20 is not over");

        Files.writeString(folder.resolve("baton.clock"), "P36500D");
        assertThat(run("digest", "--week", "2099-W20")).isZero();
        assertThat(out.toString()).startsWith("Alignment, week 20 (11–17 May 2099)");

        Files.writeString(folder.resolve("baton.clock"), "soon");
        assertThat(run("digest", "--week", "2099-W20")).isEqualTo(1);
        assertThat(err.toString()).contains("The sandbox's clock cannot be read");
    }

    @Test
    void noDatabaseIsMadeToTellOf() {
        StringWriter said = new StringWriter();
        int code = Main.commandLine(Map.of("BATON_DATABASE_URL", "jdbc:sqlite:" + folder.resolve("none.db")))
                .setErr(new PrintWriter(said, true))
                .execute("digest");

        assertThat(code).isEqualTo(1);
        assertThat(said.toString()).contains("There is no database yet");
        assertThat(folder.resolve("none.db")).doesNotExist();
    }
}

package dev.baton;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CommandLineTest {

    private static final Path REAL_LEADS = Path.of("../shared/data/leads.csv");

    private final Path folder;
    private final Map<String, String> environment;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    CommandLineTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        Path playbook = copy("/examples/courses-playbook.yml");
        this.environment = Map.of(
                "BATON_DATABASE_URL",
                "jdbc:sqlite:" + folder.resolve("baton.db"),
                "BATON_PLAYBOOK",
                playbook.toString());
    }

    @Test
    void helpAndVersionAreToldWithCodeZero() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("serve", "import", "digest", "keys", "playbook");
        assertThat(run("--version")).isZero();
        assertThat(out.toString()).contains("baton ");
    }

    @Test
    void unknownCommandIsBadUsage() {
        assertThat(run("serv")).isEqualTo(2);
        assertThat(err.toString()).contains("serv");
    }

    @Test
    void everyWrongSettingIsNamedAtOnce() {
        int code = run(Map.of("BATON_PORT", "http", "SLACK_BOT_TOKEN", "xoxp-1"), "serve");

        assertThat(code).isEqualTo(2);
        assertThat(err.toString())
                .contains("BATON_PORT", "SLACK_BOT_TOKEN", "SLACK_SIGNING_SECRET", "BATON_PLAYBOOK")
                .doesNotContain("Exception");
    }

    @Test
    void aScenarioIsPlayedInTheSandboxOnlyAndHasToBeThere() {
        assertThat(run(Map.of("SLACK_BOT_TOKEN", "xoxb-1"), "serve", "--scenario", "busy-week"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("SLACK_BOT_TOKEN", "Nothing was started");
        assertThat(run("serve", "--scenario", "quiet-week")).isEqualTo(2);
        assertThat(err.toString()).contains("There are first-day, busy-week and slack-is-down.");
        assertThat(run("serve", "--scenario", "busy-week", "--speed", "7")).isEqualTo(2);
        assertThat(err.toString()).contains("--speed");
    }

    @Test
    void goodPlaybookIsSaidToBeGoodAndABadOneIsSaidToBeBad() throws IOException {
        assertThat(run("playbook", "check", copy("/playbook.yml").toString())).isZero();
        assertThat(out.toString()).contains("good playbook");

        Path bad = Files.writeString(folder.resolve("bad.yml"), "mode: alive\n");
        assertThat(run("playbook", "check", bad.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("mode", "territories").doesNotContain("Exception");
    }

    @Test
    void keyIsPrintedOnceListedAndRevoked() {
        assertThat(run("keys", "add", "website", "--scope", "leads:write")).isZero();
        String key = out.toString().strip();
        assertThat(key).startsWith("bk_");

        assertThat(run("keys", "list")).isZero();
        assertThat(out.toString().substring(key.length())).contains("website", "leads:write", "good");
        assertThat(out.toString().substring(key.length() + 1)).doesNotContain(key);

        assertThat(run("keys", "add", "website")).isEqualTo(2);
        assertThat(run("keys", "revoke", "website")).isZero();
        assertThat(run("keys", "revoke", "website")).isEqualTo(2);
        assertThat(err.toString()).contains("website");
    }

    @Test
    void databaseThatCannotBeReachedIsAFailureInASentence() {
        int code =
                run(Map.of("BATON_DATABASE_URL", "jdbc:sqlite:" + folder + "/no/such/folder/baton.db"), "keys", "list");

        assertThat(code).isEqualTo(1);
        assertThat(err.toString()).isNotBlank().doesNotContain("Exception", "\tat ");
    }

    @Test
    void fileThatIsNotThereIsBadInput() {
        assertThat(run("import", folder.resolve("none.csv").toString(), "--mapping", "none.yml"))
                .isEqualTo(2);
        assertThat(err.toString()).isNotBlank().doesNotContain("Exception");
    }

    @Test
    void realFileIsRehearsedTakenInWholeAndTakenInOnce() throws IOException {
        assumeTrue(Files.exists(REAL_LEADS), REAL_LEADS + " is not here, so the real file was not imported");
        Path leads = Files.copy(REAL_LEADS, folder.resolve("leads.csv"));
        Path mapping = copy("/examples/courses-mapping.yml");

        assertThat(run("import", leads.toString(), "--mapping", mapping.toString(), "--dry-run"))
                .isZero();
        assertThat(out.toString()).contains("Nothing was changed", "5445 rows", "  5445 new leads");
        assertThat(folder.resolve("leads.csv.rejected.csv")).doesNotExist();

        assertThat(run("import", leads.toString(), "--mapping", mapping.toString()))
                .isZero();
        assertThat(run("import", leads.toString(), "--mapping", mapping.toString()))
                .isZero();
        assertThat(out.toString()).contains("  5445 taken in before");
    }

    @Test
    void rehearsalMakesNoDatabase() throws IOException {
        assertThat(rehearse()).isZero();

        assertThat(out.toString()).contains("Nothing was changed", "1 new leads");
        assertThat(folder.resolve("baton.db")).doesNotExist();
    }

    @Test
    void rehearsalPutsNoDefinitionInForce() throws Exception {
        assertThat(run("keys", "add", "website")).isZero();
        long before = definitionVersions();

        assertThat(rehearse()).isZero();

        assertThat(definitionVersions()).isEqualTo(before).isZero();
    }

    private int rehearse() throws IOException {
        Path leads = Files.writeString(folder.resolve("one.csv"), "Prospect ID,Origin\n17,API\n");
        Path mapping = Files.writeString(folder.resolve("one.yml"), """
                columns:
                  Prospect ID: external_id
                  Origin: source
                """);
        return run("import", leads.toString(), "--mapping", mapping.toString(), "--dry-run");
    }

    private long definitionVersions() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("baton.db"));
                ResultSet rows = connection.createStatement().executeQuery("select count(*) from definition_version")) {
            return rows.getLong(1);
        }
    }

    private int run(String... arguments) {
        return run(environment, arguments);
    }

    private int run(Map<String, String> variables, String... arguments) {
        CommandLine line = Main.commandLine(variables);
        return line.setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    private Path copy(String resource) throws IOException {
        try (InputStream stream = Objects.requireNonNull(getClass().getResourceAsStream(resource), resource)) {
            return Files.writeString(
                    folder.resolve(Path.of(resource).getFileName()),
                    new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}

package dev.baton.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told about an environment that does not say how Baton should run. */
class SettingsMistakesTest extends SlackEnvironment {

    @Test
    void everyProblemIsReportedAtOnceInTheOrderOfTheVariables() {
        Map<String, String> wrong = Map.of(
                "BATON_API_KEY", "short",
                "BATON_DATABASE_URL", "mysql://db",
                "BATON_PLAYBOOK", directory.resolve("none.yml").toString(),
                "BATON_PORT", "80.5",
                "BATON_SANDBOX_PORT", "70000",
                "SLACK_API_URL", "ftp://slack.com",
                "SLACK_APP_TOKEN", "xoxb-123",
                "SLACK_SIGNING_SECRET", "01 23",
                "SLACK_BOT_TOKEN", "xoxp-123",
                "BATON_PLAYBOKK", "x");

        assertThat(problems(wrong).stream().map(Mistake::path))
                .containsExactly(
                        "SLACK_BOT_TOKEN",
                        "SLACK_SIGNING_SECRET",
                        "SLACK_APP_TOKEN",
                        "SLACK_API_URL",
                        "BATON_PORT",
                        "BATON_SANDBOX_PORT",
                        "BATON_DATABASE_URL",
                        "BATON_PLAYBOOK",
                        "BATON_API_KEY",
                        "BATON_PLAYBOKK");
        assertThat(problems(wrong)).allSatisfy(problem -> {
            assertThat(problem.problem()).endsWith(".");
            assertThat(problem.allowed()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"SLACK_SIGNING_SECRET", "BATON_PLAYBOOK"})
    void aTokenWithoutTheRestIsAMistakeAndNotASandbox(String missing) {
        environment.remove(missing);

        assertThat(problems(environment)).singleElement().satisfies(problem -> {
            assertThat(problem.path()).isEqualTo(missing);
            assertThat(problem.problem()).startsWith("It is not set");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "SLACK_SIGNING_SECRET,0123456789abcdef0123456789abcdef",
        "SLACK_APP_TOKEN,xapp-1-A0-1-0123456789abcdef",
        "SLACK_API_URL,https://slack.com/api/"
    })
    void whatBelongsToATokenIsAMistakeWithoutOne(String name, String value) {
        assertThat(problems(Map.of(name, value))).singleElement().satisfies(problem -> {
            assertThat(problem.path()).isEqualTo(name);
            assertThat(problem.problem()).isEqualTo("It is set, but SLACK_BOT_TOKEN is not.");
        });
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "SLACK_BOT_TOKEN, xoxb-sandbox, It is the sandbox's token",
                "SLACK_BOT_TOKEN, xoxb-, It is not a bot token.",
                "SLACK_BOT_TOKEN, xoxp-1111111111-2222222222-x, It is a user's token.",
                "SLACK_BOT_TOKEN, xapp-1-A1-2-3, It is an app-level token.",
                "SLACK_BOT_TOKEN, xoxe.xoxb-1-abc, It is a token that expires",
                "SLACK_BOT_TOKEN, \"'xoxb-1111111111-2222222222-AbCdEf'\", It is not a bot token.",
                "SLACK_SIGNING_SECRET, 0123, It is not a signing secret.",
                "SLACK_SIGNING_SECRET, 0123456789ABCDEF0123456789ABCDEF, It is not a signing secret.",
                "SLACK_APP_TOKEN, xapp-sandbox, It is not an app-level token.",
                "SLACK_APP_TOKEN, xapp-, It is not an app-level token.",
                "SLACK_APP_TOKEN, xoxb-1111111111-2222222222-AbCdEf, It is not an app-level token.",
                "SLACK_APP_TOKEN, \"xapp-1-A0000000000 -0123456789abcdef\", It is not an app-level token.",
                "SLACK_API_URL, slack.com, It is not an address",
                "SLACK_API_URL, http://slack.com/api/, It is not an address",
                "SLACK_API_URL, https://user@slack.com/api/, It is not an address",
                "SLACK_API_URL, https://slack.com/api/?a=b, It is not an address",
                "SLACK_API_URL, https://sl ack/, It is not an address",
                "BATON_PORT, -1, “-1” is not a port.",
                "BATON_PORT, 65536, “65536” is not a port.",
                "BATON_PORT, tcp://10.0.0.1:3000, “tcp://10.0.0.1:3000” is not a port.",
                "BATON_SANDBOX_PORT, http, “http” is not a port.",
                "BATON_DATABASE_URL, baton.db, It is not a database",
                "BATON_DATABASE_URL, jdbc:sqlite:, It is not a database",
                "BATON_DATABASE_URL, jdbc:sqlite::memory:, It is not a database",
                "BATON_DATABASE_URL, jdbc:sqlite:file:x?mode=memory, It is not a database",
                "BATON_DATABASE_URL, postgres://db/baton, It is not a database",
                "BATON_API_KEY, 0123456789abcdefghi, It is not a key",
                "BATON_API_KEY, with a space in between, It is not a key",
                "BATON_API_RATE, 0, “0” is not a number of requests a second",
                "BATON_API_RATE, fast, “fast” is not a number of requests a second",
                "BATON_DATABASE_URI, jdbc:sqlite:x.db, Baton has no such setting.",
            })
    void aWrongValueIsToldWithWhatWouldBeRight(String name, String value, String problem) {
        environment.put(name, value);

        assertThat(problems(environment)).singleElement().satisfies(told -> {
            assertThat(told.path()).isEqualTo(name);
            assertThat(told.problem()).startsWith(problem);
            assertThat(told.allowed()).isNotEmpty();
        });
    }

    @Test
    void theSandboxNeedsAPortOfItsOwn() {
        assertThat(problems(Map.of("BATON_PORT", "3001")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.path()).isEqualTo("BATON_SANDBOX_PORT"));
        assertThat(Settings.from(Map.of("BATON_PORT", "0", "BATON_SANDBOX_PORT", "0"))
                        .workspace())
                .isEqualTo(new Workspace.Sandbox(0));
    }

    @Test
    void aDirectoryIsNotAPlaybook() {
        environment.put("BATON_PLAYBOOK", directory.toString());

        assertThat(problems(environment))
                .singleElement()
                .satisfies(problem -> assertThat(problem.problem()).contains("not a file that can be read"));
    }

    @Test
    void wrongSecretsAreNotRepeated() {
        environment.put("SLACK_BOT_TOKEN", "xoxp-very-secret");
        environment.put("SLACK_SIGNING_SECRET", "also-very-secret");
        environment.put("BATON_API_KEY", "very secret");
        environment.put("BATON_DATABASE_URL", "postgres://me:very-secret@db");

        SettingsInvalid invalid = catchThrowableOfType(SettingsInvalid.class, () -> Settings.from(environment));

        assertThat(invalid.mistakes()).hasSize(4);
        assertThat(invalid).hasMessageNotContaining("very-secret").hasMessageNotContaining("very secret");
    }

    private static List<Mistake> problems(Map<String, String> environment) {
        return catchThrowableOfType(SettingsInvalid.class, () -> Settings.from(environment))
                .mistakes();
    }
}

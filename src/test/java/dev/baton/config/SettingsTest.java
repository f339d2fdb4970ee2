package dev.baton.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest extends SlackEnvironment {

    @Test
    void nothingSetMeansTheSandboxAndItsDefaults() {
        Settings settings = Settings.from(Map.of("PATH", "/usr/bin"));

        assertThat(settings)
                .isEqualTo(new Settings(
                        new Workspace.Sandbox(3001), 3000, new Secret("jdbc:sqlite:baton-sandbox.db"), null, null, 50));
    }

    @Test
    void aTokenASecretAndAPlaybookMeanSlack() {
        Settings settings = Settings.from(environment);

        assertThat(settings)
                .isEqualTo(new Settings(
                        new Workspace.Slack(
                                new Secret(TOKEN),
                                new Secret(SIGNING_SECRET),
                                null,
                                URI.create("https://slack.com/api/")),
                        3000,
                        new Secret("jdbc:sqlite:baton.db"),
                        directory.resolve("playbook.yml"),
                        null,
                        50));
    }

    @Test
    void everythingCanBeSet() {
        environment.put("SLACK_API_URL", "https://slack.example/api");
        environment.put("BATON_PORT", "0");
        environment.put("BATON_DATABASE_URL", "jdbc:postgresql://db/baton?user=a&password=b");
        environment.put("BATON_API_KEY", "0123456789-abcdefghi");
        environment.put("BATON_API_RATE", "200");

        Settings settings = Settings.from(environment);

        assertThat(((Workspace.Slack) settings.workspace()).api()).isEqualTo(URI.create("https://slack.example/api/"));
        assertThat(settings.port()).isZero();
        assertThat(settings.databaseUrl().value()).isEqualTo("jdbc:postgresql://db/baton?user=a&password=b");
        assertThat(settings.apiKey()).isEqualTo(new Secret("0123456789-abcdefghi"));
        assertThat(settings.apiRate()).isEqualTo(200);
    }

    @Test
    void blankCountsAsNotSetAndSpacesAroundAValueDoNotMatter() {
        environment.replaceAll((name, value) -> "  ");
        environment.put("BATON_PORT", " 8080 \n");

        Settings settings = Settings.from(environment);

        assertThat(settings.workspace()).isEqualTo(new Workspace.Sandbox(3001));
        assertThat(settings.port()).isEqualTo(8080);
    }

    @Test
    void theSandboxTakesAPlaybookAndPortsOfItsOwn() {
        environment.remove("SLACK_BOT_TOKEN");
        environment.remove("SLACK_SIGNING_SECRET");
        environment.put("BATON_SANDBOX_PORT", "4001");

        Settings settings = Settings.from(environment);

        assertThat(settings.workspace()).isEqualTo(new Workspace.Sandbox(4001));
        assertThat(settings.playbook()).isEqualTo(directory.resolve("playbook.yml"));
    }

    @Test
    void theSandboxesTokenWorksAgainstASandboxOfItsOwnAddress() {
        environment.put("SLACK_BOT_TOKEN", "xoxb-sandbox");
        environment.put("SLACK_APP_TOKEN", "xapp-sandbox");
        environment.put("SLACK_SIGNING_SECRET", "sandbox-signing-secret");
        environment.put("SLACK_API_URL", "http://127.0.0.1:3001/api/");

        assertThat(Settings.from(environment).workspace())
                .isEqualTo(new Workspace.Slack(
                        new Secret("xoxb-sandbox"),
                        new Secret("sandbox-signing-secret"),
                        new Secret("xapp-sandbox"),
                        URI.create("http://127.0.0.1:3001/api/")));
    }

    @Test
    void anAppTokenTakesTheSigningSecretsPlaceAndStandsBesideIt() {
        environment.put("SLACK_APP_TOKEN", APP_TOKEN);
        Workspace.Slack both = (Workspace.Slack) Settings.from(environment).workspace();
        assertThat(both.appToken()).isEqualTo(new Secret(APP_TOKEN));
        assertThat(both.signingSecret()).isEqualTo(new Secret(SIGNING_SECRET));

        environment.remove("SLACK_SIGNING_SECRET");
        Workspace.Slack socketOnly =
                (Workspace.Slack) Settings.from(environment).workspace();
        assertThat(socketOnly.appToken()).isEqualTo(new Secret(APP_TOKEN));
        assertThat(socketOnly.signingSecret()).isNull();
    }

    @Test
    void anotherProgramsVariablesAreLeftAlone() {
        environment.put("BATON_SERVICE_HOST", "10.0.0.1");
        environment.put("BATON_PORT_3000_TCP", "tcp://10.0.0.1:3000");

        assertThat(Settings.from(environment).port()).isEqualTo(3000);
    }

    @Test
    void secretsAreNeverPrinted() {
        environment.put("BATON_API_KEY", "a-key-that-nobody-may-see");
        environment.put("BATON_DATABASE_URL", "jdbc:postgresql://db/baton?password=hunter2");

        assertThat(Settings.from(environment).toString())
                .doesNotContain(TOKEN, SIGNING_SECRET, "nobody-may-see", "hunter2");
    }
}

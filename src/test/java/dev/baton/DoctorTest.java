package dev.baton;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.doctor.Examined;
import dev.baton.doctor.Finding;
import dev.baton.sandbox.app.Manifest;
import dev.baton.sandbox.workspace.User;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the doctor finds in the workspace. */
class DoctorTest extends DoctorFixture {

    DoctorTest(@TempDir Path folder) throws IOException {
        super(folder);
    }

    @Test
    void nothingIsWrongWithAWorkspaceAsThePlaybookHasIt() {
        assertThat(findings()).isEmpty();
        assertThat(examined())
                .extracting(Examined::subject)
                .containsExactly(
                        "settings",
                        "database",
                        "playbook",
                        "token",
                        "scopes",
                        "clock",
                        "signing",
                        "channels",
                        "people");
        assertThat(folder.resolve("baton.db")).doesNotExist();
    }

    @Test
    void anAppTokenThatOpensNoSocketIsToldToo() {
        environment.remove("SLACK_SIGNING_SECRET");
        environment.put("SLACK_APP_TOKEN", "xapp-sandbox");
        assertThat(findings()).isEmpty();
        assertThat(examined()).extracting(Examined::subject).contains("socket");

        environment.put("SLACK_APP_TOKEN", "xapp-1-A0000000000-1111111111-0123456789abcdef");
        assertThat(findings())
                .extracting(Finding::problem)
                .containsExactly("Slack opens no socket with SLACK_APP_TOKEN (invalid_auth).");
    }

    @Test
    void sixFaultsAreAllNamedEachWithItsMend() throws IOException {
        Set<String> scopes = new HashSet<>(Manifest.shipped().scopes());
        scopes.remove("im:write");
        reinstall(scopes);
        workspace
                .channels()
                .leave(channel("#leads-americas"), workspace.members().bot().id());
        workspace.channels().share(channel("#marketing"));
        User guest = workspace.members().inviteGuest("Gus Tavo", "gus@elsewhere.example");
        workspace.channels().join(channel("#leads-emea"), guest.id());
        playbook(shippedPlaybook().replace("[ben@sandbox.example]", "[ben@sandbox.example, S0NOBODY]"));
        clock = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(10));

        assertThat(findings())
                .extracting(Finding::problem)
                .satisfiesExactlyInAnyOrder(
                        problem -> assertThat(problem).contains("lacks im:write"),
                        problem -> assertThat(problem).contains("not in #leads-americas"),
                        problem -> assertThat(problem).contains("#marketing is shared"),
                        problem -> assertThat(problem).contains("#leads-emea is open to guests: 1 is in it"),
                        problem -> assertThat(problem).contains("S0NOBODY"),
                        problem -> assertThat(problem).containsPattern("clock is (59|60)\\d s ahead"));
        assertThat(findings()).allSatisfy(finding -> assertThat(finding.mend()).isNotBlank());
    }

    @Test
    void outsidersAreNoFaultWhereThePlaybookAllowsThem() throws IOException {
        workspace.channels().share(channel("#marketing"));
        playbook(shippedPlaybook()
                .replace("channels:\n  operations", "channels:\n  allow_outsiders: true\n  operations"));

        assertThat(findings()).isEmpty();
    }

    @Test
    void channelThatIsArchivedOrMissingAndAPersonWhoLeftAreNamed() throws IOException {
        workspace.channels().archive(channel("#leads-unrouted"));
        workspace
                .members()
                .deactivate(workspace.members().find("max").orElseThrow().id());
        playbook(shippedPlaybook().replace("\"#marketing\" # what", "\"#marketting\" # what"));

        assertThat(findings())
                .extracting(Finding::problem)
                .satisfiesExactlyInAnyOrder(
                        problem -> assertThat(problem).contains("#leads-unrouted is archived"),
                        problem -> assertThat(problem).contains("#marketting"),
                        problem -> assertThat(problem).contains("max@sandbox.example"));
    }

    @Test
    void tokenThatSlackRefusesIsNamedAndNothingBehindItIsGuessed() {
        environment.put("SLACK_BOT_TOKEN", "xoxb-1234567890123456-of-another-app");

        assertThat(findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.problem()).contains("SLACK_BOT_TOKEN", "invalid_auth"));
    }

    @Test
    void workspaceThatCannotBeReachedIsNamed() {
        environment.put("SLACK_API_URL", "http://localhost:1/api/");

        assertThat(findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.problem()).contains("cannot be reached"));
    }

    @Test
    void signingSecretThatCannotBeOneIsNamed() {
        environment.put("SLACK_SIGNING_SECRET", "wrong");

        assertThat(findings()).singleElement().asString().contains("SLACK_SIGNING_SECRET is not 32 digits");
    }

    @Test
    void fileThatIsNoDatabaseIsNamedAndTheRestIsLookedAt() throws IOException {
        Files.writeString(folder.resolve("letter.txt"), "This is a letter and no database. ".repeat(100));
        environment.put("BATON_DATABASE_URL", "jdbc:sqlite:" + folder.resolve("letter.txt"));

        assertThat(findings()).singleElement().asString().contains("is it Baton's database");
        assertThat(examined()).extracting(Examined::subject).contains("channels", "people");
    }
}

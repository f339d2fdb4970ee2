package dev.baton.sandbox;

import static dev.baton.sandbox.RunningSandbox.ANA;
import static dev.baton.sandbox.RunningSandbox.EMEA;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopesTest {

    private final Path directory;

    ScopesTest(@TempDir Path directory) {
        this.directory = directory;
    }

    @ParameterizedTest
    @CsvSource({
        "chat:write, chat.postMessage",
        "channels:read, conversations.list",
        "channels:read, conversations.info",
        "channels:history, conversations.history",
        "im:write, conversations.open",
        "users:read, users.info",
        "users:read.email, users.lookupByEmail",
        "usergroups:read, usergroups.list",
        "files:write, files.getUploadURLExternal",
        "files:write, files.completeUploadExternal",
        "files:read, files.info",
    })
    void aMethodNeedsItsScope(String scope, String method) throws Exception {
        String others = RunningSandbox.SCOPES.replace("," + scope + ",", ",").replaceAll("," + scope + "$", "");
        try (RunningSandbox sandbox = new RunningSandbox(directory, others)) {
            String answer = sandbox.post(
                            "/api/" + method,
                            "token",
                            "xoxb-sandbox",
                            "channel",
                            EMEA,
                            "user",
                            ANA,
                            "users",
                            ANA,
                            "email",
                            "ana@sandbox.example",
                            "text",
                            "x")
                    .body();
            assertThat(answer)
                    .contains("\"error\":\"missing_scope\"")
                    .contains("\"needed\":\"" + scope + "\"")
                    .contains("\"provided\":\"");
        }
    }

    @Test
    void withoutTheScopeForThemAddressesAreLeftOut() throws Exception {
        try (RunningSandbox sandbox = new RunningSandbox(directory, "users:read")) {
            var ana = sandbox.api().usersInfo(r -> r.user(ANA)).getUser();
            assertThat(ana.getProfile().getEmail()).isNull();
        }
    }
}

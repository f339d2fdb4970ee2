package dev.baton.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** An environment in which nothing is wrong: a token, a signing secret and a playbook. */
abstract class SlackEnvironment {

    static final String TOKEN = "xoxb-1111111111-2222222222-AbCdEfGhIjKlMnOp";
    static final String SIGNING_SECRET = "0123456789abcdef0123456789abcdef";

    static final String APP_TOKEN = "xapp-1-A0000000000-1111111111-0123456789abcdef";

    final Map<String, String> environment = new HashMap<>();
    Path directory;

    @BeforeEach
    void aWorkspaceInSlack(@TempDir Path temporary) throws Exception {
        directory = temporary;
        environment.put("SLACK_BOT_TOKEN", TOKEN);
        environment.put("SLACK_SIGNING_SECRET", SIGNING_SECRET);
        environment.put(
                "BATON_PLAYBOOK",
                Files.writeString(directory.resolve("playbook.yml"), "mode: live")
                        .toString());
    }
}

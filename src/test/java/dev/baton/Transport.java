package dev.baton;

import java.util.Map;

/** How Baton hears what people do in Slack. */
enum Transport {
    /** Slack sends requests to Baton's address. */
    HTTP("SLACK_SIGNING_SECRET", "sandbox-signing-secret"),
    /** Baton opens a socket, and has no address that Slack knows. */
    SOCKET("SLACK_APP_TOKEN", "xapp-sandbox");

    private final String setting;
    private final String value;

    Transport(String setting, String value) {
        this.setting = setting;
        this.value = value;
    }

    /** What this way needs besides the bot's token. */
    Map<String, String> settings() {
        return Map.of(setting, value);
    }
}

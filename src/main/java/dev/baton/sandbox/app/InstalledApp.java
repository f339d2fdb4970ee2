package dev.baton.sandbox.app;

/**
 * @param botToken      what the app shows to call the API; {@code xoxb-…}
 * @param signingSecret what the workspace signs its requests with
 */
public record InstalledApp(String botToken, String signingSecret, Manifest manifest) {

    @Override
    public String toString() {
        return "InstalledApp[" + manifest + "]";
    }
}

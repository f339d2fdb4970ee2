package dev.baton.sandbox.app;

/**
 * @param botToken      what the app shows to call the API; {@code xoxb-…}
 * @param appToken      what it shows to be told by a socket; {@code xapp-…}
 * @param signingSecret what the workspace signs its requests with
 */
public record InstalledApp(String botToken, String appToken, String signingSecret, Manifest manifest) {

    @Override
    public String toString() {
        return "InstalledApp[" + manifest + "]";
    }
}

package dev.baton.config;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How Baton should run, as the environment says.
 *
 * @param port        of the bot and its API; 0 for any that is free
 * @param databaseUrl {@code jdbc:sqlite:…} or {@code jdbc:postgresql:…}; a secret, as it may hold a password
 * @param playbook    a file that can be read; null, in the sandbox only, for the playbook that Baton brings along
 * @param apiKey      a key that may send and read leads from the start; null for none
 * @param apiRate     how many requests a second each key may send; twice as many at once
 */
public record Settings(
        Workspace workspace,
        int port,
        Secret databaseUrl,
        @Nullable Path playbook,
        @Nullable Secret apiKey,
        int apiRate) {

    /**
     * Reads the settings from environment variables; a blank one counts as not set.
     *
     * @throws SettingsInvalid with everything that is wrong
     */
    public static Settings from(Map<String, String> environment) {
        return new SettingsReader(environment).read();
    }
}

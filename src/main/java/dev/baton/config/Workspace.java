package dev.baton.config;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The workspace that Baton works in. */
public sealed interface Workspace {

    /**
     * A workspace in Slack. At least one of secret and app token is there.
     *
     * @param signingSecret null where Slack sends no requests, because the app uses Socket Mode
     * @param appToken      opens sockets; null where the app does not use Socket Mode
     * @param api           where Slack's Web API is; ends with a slash
     */
    record Slack(
            Secret botToken,
            @Nullable Secret signingSecret,
            @Nullable Secret appToken,
            URI api) implements Workspace {}

    /**
     * The workspace that Baton brings along.
     *
     * @param port of its Web API and its page; 0 for any that is free
     */
    record Sandbox(int port) implements Workspace {}
}

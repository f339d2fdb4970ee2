package dev.baton.config;

import java.net.URI;

/** The workspace that Baton works in. */
public sealed interface Workspace {

    /**
     * A workspace in Slack.
     *
     * @param api where Slack's Web API is; ends with a slash
     */
    record Slack(Secret botToken, Secret signingSecret, URI api) implements Workspace {}

    /**
     * The workspace that Baton brings along.
     *
     * @param port of its Web API and its page; 0 for any that is free
     */
    record Sandbox(int port) implements Workspace {}
}

package dev.baton.slack.command;

import dev.baton.lead.UserId;

/**
 * Who asks.
 *
 * @param requestKey names the request, so that the same one delivered twice moves a lead once
 */
public record Asker(UserId user, String requestKey) {}

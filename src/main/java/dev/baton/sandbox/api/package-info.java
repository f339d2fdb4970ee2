/**
 * Slack's Web API over HTTP: takes what Slack takes, refuses what Slack refuses, with Slack's own errors and at Slack's
 * pace. It says nothing that the workspace does not hold.
 */
@NullMarked
package dev.baton.sandbox.api;

import org.jspecify.annotations.NullMarked;

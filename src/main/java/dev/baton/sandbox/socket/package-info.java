/**
 * Slack's Socket Mode: the app calls in and is told over the WebSocket it opened, so that it needs no address. It carries
 * what happens and knows nothing of what it means.
 */
@NullMarked
package dev.baton.sandbox.socket;

import org.jspecify.annotations.NullMarked;

/**
 * Socket Mode: Baton calls Slack and is told over that line what people do, so that it needs no address of its own. The
 * line carries; what a command or a click means is decided where it is over HTTP, too.
 */
@NullMarked
package dev.baton.slack.socket;

import org.jspecify.annotations.NullMarked;

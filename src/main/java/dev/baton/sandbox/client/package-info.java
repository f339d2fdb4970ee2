/**
 * What people do in the workspace, as Slack's own client does it for them: commands, clicks and messages. It decides who
 * may act where, and shows people what came of it; the app decides everything else.
 */
@NullMarked
package dev.baton.sandbox.client;

import org.jspecify.annotations.NullMarked;

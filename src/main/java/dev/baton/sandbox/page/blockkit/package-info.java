/** Draws Slack's Block Kit and mrkdwn, as JSON, in HTML for one reader. What it cannot draw it shows as JSON; it never
 * drops anything. */
@NullMarked
package dev.baton.sandbox.page.blockkit;

import org.jspecify.annotations.NullMarked;

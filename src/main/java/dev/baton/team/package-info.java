/**
 * Who is who, on which roster, and may do what. The answers come from a table that is refreshed in the background; this
 * room never asks Slack.
 */
@NullMarked
package dev.baton.team;

import org.jspecify.annotations.NullMarked;

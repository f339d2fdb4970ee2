/** The whole of Baton, as its users meet it: over HTTP, beside a workspace that speaks Slack's API. */
@NullMarked
package dev.baton;

import org.jspecify.annotations.NullMarked;

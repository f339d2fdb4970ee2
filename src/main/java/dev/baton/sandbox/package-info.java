/** A Slack workspace of its own: a server that speaks Slack's Web API and a page to look at it. It knows nothing of Baton
 * and nothing but the start-up imports it. */
@NullMarked
package dev.baton.sandbox;

import org.jspecify.annotations.NullMarked;

/**
 * The screen: the only room that speaks to Slack. It renders from present state, turns clicks and commands into moves
 * and questions, and keeps nothing that matters.
 */
@NullMarked
package dev.baton.slack;

import org.jspecify.annotations.NullMarked;

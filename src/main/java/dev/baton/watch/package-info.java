/**
 * The clocks: what happens to a lead because nobody did anything. It decides by the lead and its history alone, and knows
 * neither Slack nor SQL; who else decides the same at the same moment loses at the commit.
 */
@NullMarked
package dev.baton.watch;

import org.jspecify.annotations.NullMarked;

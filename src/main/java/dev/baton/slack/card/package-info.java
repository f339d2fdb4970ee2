/** Messages rendered wholly from present state; nothing here sends, stores or asks anything. */
@NullMarked
package dev.baton.slack.card;

import org.jspecify.annotations.NullMarked;

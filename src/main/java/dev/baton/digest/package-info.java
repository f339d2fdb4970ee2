/**
 * The week's numbers as one value, the same for ever once the week is over. It computes from what {@link
 * dev.baton.digest.DigestSource} hands in, and knows neither Slack, nor SQL, nor what time it is.
 */
@NullMarked
package dev.baton.digest;

import org.jspecify.annotations.NullMarked;

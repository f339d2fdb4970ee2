/**
 * What sales hears from leads: the questions they ask and the material that is missing, grouped however it was worded, and
 * what marketing answers. It knows neither Slack nor SQL.
 */
@NullMarked
package dev.baton.voice;

import org.jspecify.annotations.NullMarked;

/**
 * What marketing tells sales before a campaign starts, and what sales says to it. It knows neither Slack nor SQL.
 */
@NullMarked
package dev.baton.brief;

import org.jspecify.annotations.NullMarked;

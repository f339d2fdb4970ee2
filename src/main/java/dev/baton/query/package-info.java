/**
 * Questions about leads: filters and who may see what. It changes nothing and knows neither Slack nor SQL.
 */
@NullMarked
package dev.baton.query;

import org.jspecify.annotations.NullMarked;

/**
 * Questions about leads: what can be asked (a {@link dev.baton.query.Question}: its shape and its scope), what the answers
 * are made of, and who may see what. It changes nothing and knows neither Slack nor SQL.
 */
@NullMarked
package dev.baton.query;

import org.jspecify.annotations.NullMarked;

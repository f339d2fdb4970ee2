/**
 * Marketing listens in on a call of sales: who asked whom, and what came of it. It knows neither Slack nor SQL.
 */
@NullMarked
package dev.baton.ride;

import org.jspecify.annotations.NullMarked;

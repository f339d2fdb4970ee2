/**
 * Dates and times as people write them, read in the timezone of whoever wrote them. It is pure: it reads no clock, guesses
 * nothing that it could ask, and knows neither leads nor Slack.
 */
@NullMarked
package dev.baton.calendar;

import org.jspecify.annotations.NullMarked;

/**
 * What people see on Baton's home tab, made wholly from the present state. It knows neither SQL nor how Slack is called, and
 * shows nobody's figures to anybody else.
 */
@NullMarked
package dev.baton.slack.home;

import org.jspecify.annotations.NullMarked;

/**
 * A lead, the states it can be in and the moves each state allows; the events those moves leave behind and the notices
 * they owe. Pure values: this room imports only the JDK and reads no clock, database, network or Slack.
 */
@NullMarked
package dev.baton.lead;

import org.jspecify.annotations.NullMarked;

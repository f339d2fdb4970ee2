/** What people type after {@code /lead} and what they are told. It asks the desk and the query room, and sends nothing. */
@NullMarked
package dev.baton.slack.command;

import org.jspecify.annotations.NullMarked;

package dev.baton.slack.command;

import dev.baton.slack.modal.Entered;
import dev.baton.slack.modal.Sheet;

/**
 * A form about something that is no lead yet, opened by a typed line.
 *
 * @param entered what was typed, in the form's inputs
 */
public record OpenSheet(Sheet sheet, long number, Entered entered) {}

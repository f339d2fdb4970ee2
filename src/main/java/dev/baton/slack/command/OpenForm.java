package dev.baton.slack.command;

import dev.baton.lead.LeadNumber;
import dev.baton.slack.modal.Entered;
import dev.baton.slack.modal.Form;

/**
 * A form that a typed line opens instead of being done at once, because something in it has to be shown back first.
 *
 * @param entered what was typed, in the form's inputs
 */
public record OpenForm(Form form, LeadNumber number, Entered entered) {}

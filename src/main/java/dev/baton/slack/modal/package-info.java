/**
 * Modals: forms and readings about one lead, each a class of its own that draws itself from the lead's present state. They
 * know nothing of requests and never call Slack.
 */
@NullMarked
package dev.baton.slack.modal;

import org.jspecify.annotations.NullMarked;

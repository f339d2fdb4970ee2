package dev.baton.slack.modal;

import dev.baton.lead.LeadNumber;
import dev.baton.lead.UserId;

/**
 * A form as somebody sent it.
 *
 * @param requestKey the same for every sending of the same opened form, so that it moves a lead once
 */
public record Filled(LeadNumber number, UserId by, String requestKey, Entered entered) {}

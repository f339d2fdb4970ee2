package dev.baton.lead;

import org.jspecify.annotations.Nullable;

/**
 * Somebody whom a lead named in their place.
 *
 * @param from       who named them
 * @param submission what is known of them
 * @param owner      whose the naming lead is; null for nobody's
 */
public record Referral(
        LeadNumber from, Submission submission, @Nullable UserId owner) {}

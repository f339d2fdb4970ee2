package dev.baton.definition;

import dev.baton.lead.Condition;

/**
 * Something that decides readiness whatever the score: a must-have that has to hold, or an exclusion that must not.
 *
 * @param key   its code, never changed once in use
 * @param label what people read when it holds a lead back
 */
public record Requirement(String key, String label, Condition when) {}

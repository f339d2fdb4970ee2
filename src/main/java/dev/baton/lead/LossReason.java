package dev.baton.lead;

/**
 * Why an opportunity came to nothing.
 *
 * @param key      its code, such as {@code no_decision}; never changed once in use
 * @param label    what people read
 * @param asksText whether it has to be said in words, too
 */
public record LossReason(String key, String label, boolean asksText) {}

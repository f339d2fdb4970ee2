package dev.baton.definition;

/**
 * A named band of the score.
 *
 * @param key   its code, such as {@code hot}
 * @param emoji what stands before the word on a card, such as {@code 🔥}; may be empty
 * @param from  the lowest score in it, 0 to 100
 */
public record Tier(String key, String emoji, int from) {}

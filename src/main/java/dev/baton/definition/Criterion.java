package dev.baton.definition;

import dev.baton.lead.Condition;

/**
 * Something objective that earns points when the facts meet it.
 *
 * @param key    its code, never changed once in use
 * @param label  what a rep reads on the card
 * @param points −100 to 100, not 0
 */
public record Criterion(String key, String label, Kind kind, int points, Condition when) {

    /** Who they are, or what they did. */
    public enum Kind {
        FIT,
        BEHAVIOUR
    }
}

package dev.baton.intake;

/**
 * How a request that may come again is known.
 *
 * @param key   names it, among all requests of all senders
 * @param asked tells what it asks for; the same key with another text is a name used twice
 */
public record RequestName(String key, String asked) {}

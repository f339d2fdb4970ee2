package dev.baton.sandbox.page.typing;

/**
 * A command as its app announces it.
 *
 * @param name        with its slash
 * @param description a few words; empty where the app says none
 * @param usageHint   how it goes on, several ways with {@code ·} between them; empty where the app says none
 */
public record Command(String name, String description, String usageHint) {}

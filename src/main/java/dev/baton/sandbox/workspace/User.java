package dev.baton.sandbox.workspace;

import org.jspecify.annotations.Nullable;

/**
 * An account.
 *
 * @param handle  the short name, such as {@code ana}; unique
 * @param title   what they do, as their profile says it; null where it says nothing
 * @param email   null for a bot
 * @param zone    an id such as {@code Europe/London}
 * @param deleted deactivated
 */
public record User(
        String id,
        String handle,
        String name,
        @Nullable String title,
        @Nullable String email,
        String zone,
        Kind kind,
        boolean deleted) {

    /** Whom Slack itself speaks as; in no channel and on no list. */
    public static final User SLACKBOT =
            new User("USLACKBOT", "slackbot", "Slackbot", null, null, "UTC", Kind.SLACKBOT, false);

    /** What is behind an account. */
    public enum Kind {
        PERSON,
        /** A person from outside, who sees only the channels they were let into. */
        GUEST,
        BOT,
        SLACKBOT
    }

    User deactivated() {
        return new User(id, handle, name, title, email, zone, kind, true);
    }
}

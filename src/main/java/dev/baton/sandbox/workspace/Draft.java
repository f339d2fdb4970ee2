package dev.baton.sandbox.workspace;

import org.jspecify.annotations.Nullable;

/**
 * A message on its way into a channel.
 *
 * @param author    id of the user who says it
 * @param threadTs  the thread it answers in; null in the channel itself
 * @param visibleTo the only one who sees it (an ephemeral message); null for everyone
 */
public record Draft(
        String channel,
        String author,
        Content content,
        @Nullable String threadTs,
        @Nullable String visibleTo) {

    public static Draft of(String channel, String author, Content content) {
        return new Draft(channel, author, content, null, null);
    }

    public Draft onlyFor(String userId) {
        return new Draft(channel, author, content, threadTs, userId);
    }

    public Draft inThread(@Nullable String ts) {
        return new Draft(channel, author, content, ts, visibleTo);
    }
}

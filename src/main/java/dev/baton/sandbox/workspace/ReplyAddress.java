package dev.baton.sandbox.workspace;

import org.jspecify.annotations.Nullable;

/**
 * Where an app may answer one command or click: Slack's {@code response_url}.
 *
 * @param user      who acted
 * @param messageTs the message that was clicked in; null for a command
 * @param threadTs  the thread of that message; null outside of threads
 * @param expires   epoch seconds
 * @param uses      how many answers came
 */
public record ReplyAddress(
        String id,
        String channel,
        String user,
        @Nullable String messageTs,
        @Nullable String threadTs,
        long expires,
        int uses) {

    public static final int MAX_USES = 5;

    ReplyAddress used() {
        return new ReplyAddress(id, channel, user, messageTs, threadTs, expires, uses + 1);
    }
}

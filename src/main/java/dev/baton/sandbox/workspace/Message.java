package dev.baton.sandbox.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message as it stands.
 *
 * @param ts     its id in the channel, such as {@code 1700000000.000100}; later ones sort after earlier ones
 * @param edited ts of the last edit; null if it still says what it first said
 * @param shown  what the clock on the wall showed when it was sent, in milliseconds since 1970; null where that was the
 *               time in its id
 */
public record Message(
        String ts,
        Draft draft,
        @Nullable String edited,
        @Nullable Long shown) {

    /** What the clock on the wall showed when it was sent: another time than its id's where somebody moved that clock. */
    public Instant at() {
        int dot = ts.indexOf('.');
        return shown == null
                ? Instant.ofEpochSecond(
                        Long.parseLong(ts.substring(0, dot)), Long.parseLong(ts.substring(dot + 1)) * 1_000)
                : Instant.ofEpochMilli(shown);
    }

    public String channel() {
        return draft.channel();
    }

    public String author() {
        return draft.author();
    }

    public String text() {
        return draft.content().text();
    }

    public JsonNode blocks() {
        return draft.content().blocks();
    }

    public @Nullable JsonNode metadata() {
        return draft.content().metadata();
    }

    public @Nullable String threadTs() {
        return draft.threadTs();
    }

    public boolean isEphemeral() {
        return draft.visibleTo() != null;
    }

    public boolean isVisibleTo(String userId) {
        String only = draft.visibleTo();
        return only == null || only.equals(userId);
    }

    /** In a thread, and not the message that the thread hangs on. */
    public boolean isReply() {
        String thread = draft.threadTs();
        return thread != null && !thread.equals(ts);
    }

    /** Whether it can be answered in a thread. */
    public boolean beginsThread() {
        return !isReply() && !isEphemeral();
    }

    Message saying(Content content, @Nullable String editedTs) {
        return new Message(ts, new Draft(channel(), author(), content, threadTs(), draft.visibleTo()), editedTs, shown);
    }
}

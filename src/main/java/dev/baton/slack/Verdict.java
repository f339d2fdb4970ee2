package dev.baton.slack;

import dev.baton.outbox.Delivery.Blocked;
import dev.baton.outbox.Delivery.Delivered;
import dev.baton.outbox.Delivery.Failed;
import dev.baton.outbox.Delivery.Paused;
import dev.baton.outbox.Delivery.Posted;
import dev.baton.outbox.Delivery.Result;
import dev.baton.outbox.Delivery.Undeliverable;
import dev.baton.outbox.Delivery.Unreachable;
import dev.baton.outbox.Delivery.Unsettled;
import dev.baton.outbox.OutboxItem;
import java.util.Set;

/** What Slack's answer means for the item, for its destination and for everything else that is owed. */
final class Verdict {

    /** The destination takes nothing from Baton until somebody mends it. */
    private static final Set<String> BLOCKED = Set.of(
            "not_in_channel",
            "channel_not_found",
            "channel_is_shared",
            "is_archived",
            "is_inactive",
            "restricted_action",
            "restricted_action_read_only_channel",
            "restricted_action_thread_only_channel",
            "restricted_action_non_threadable_channel",
            "messages_tab_disabled",
            "missing_scope");

    /** Slack will not take this message, or this person can have none. */
    private static final Set<String> FINAL = Set.of(
            "cannot_dm_bot",
            "cannot_reply_to_message",
            "cant_update_message",
            "edit_window_closed",
            "http_400",
            "http_413",
            "invalid_attachments",
            "invalid_blocks",
            "invalid_blocks_format",
            "message_not_found",
            "msg_blocks_too_long",
            "msg_too_long",
            "no_text",
            "user_disabled",
            "user_not_found",
            "users_not_found");

    /** An answer that Baton does not know may pass; this many tries take about two minutes. */
    private static final int TRIES_OF_UNKNOWN = 8;

    private Verdict() {}

    static Result on(OutboxItem item, Answer<Posted> answer) {
        return answer instanceof Answer.Ok<Posted> ok
                ? new Delivered(ok.value())
                : on(item, ((Answer.Not<Posted>) answer).why());
    }

    private static Result on(OutboxItem item, Failure why) {
        if (why instanceof Failure.Wait wait) {
            return new Paused(wait.retryAfter());
        }
        if (why instanceof Failure.TooSoon soon) {
            return new Unsettled(soon.retryAfter());
        }
        if (why instanceof Failure.Refused refused) {
            return refused(item, refused.code());
        }
        if (why instanceof Failure.Unreachable unreachable) {
            return new Unreachable(unreachable.code());
        }
        Failure.Transient failed = (Failure.Transient) why;
        return new Failed(failed.code(), failed.mayBeDone());
    }

    private static Result refused(OutboxItem item, String code) {
        if (BLOCKED.contains(code)) {
            return new Blocked(code);
        }
        return FINAL.contains(code) || item.attempts() >= TRIES_OF_UNKNOWN
                ? new Undeliverable(code)
                : new Failed(code, false);
    }
}

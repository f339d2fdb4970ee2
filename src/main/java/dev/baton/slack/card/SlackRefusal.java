package dev.baton.slack.card;

import dev.baton.outbox.OutboxItem;

/** What Slack's error codes mean for a message that could not be delivered, and what mends it, in plain words. */
public final class SlackRefusal {

    private SlackRefusal() {}

    /**
     * What is wrong and what to do, as mrkdwn.
     *
     * @param reason      Slack's code, such as {@code not_in_channel}
     * @param destination a channel as the playbook names it, a user id, or {@link OutboxItem#OPERATIONS}
     */
    public static String explain(String reason, String destination) {
        String where = place(destination);
        return switch (reason) {
            case "not_in_channel" -> "Baton is not in " + where + ". Type `/invite @Baton` there.";
            case "channel_not_found" ->
                "Slack knows no channel " + where
                        + " that Baton can see. Correct the name in the playbook; if it is a private channel, type `/invite @Baton` there.";
            case "channel_is_shared" ->
                where
                        + " is shared with another organisation. Stop sharing it, or set channels.allow_outsiders in the playbook.";
            case "is_archived", "is_inactive" ->
                where + " is archived. Unarchive it, or name another channel in the playbook.";
            case "restricted_action",
                    "restricted_action_read_only_channel",
                    "restricted_action_thread_only_channel",
                    "restricted_action_non_threadable_channel" ->
                "The workspace does not let apps post in " + where
                        + ". An admin of the workspace can allow it in the channel's settings.";
            case "user_not_found", "users_not_found", "user_disabled", "cannot_dm_bot" ->
                "Baton cannot write to " + where
                        + ": Slack has no such person, or the account is deactivated. Correct the roster in the playbook.";
            case "messages_tab_disabled" ->
                "Baton may not write to people directly. Switch the messages tab on in the app's settings, under App Home.";
            case "missing_scope" ->
                "Baton lacks a permission. Compare the app's scopes with manifest.yml and install it again.";
            case "invalid_blocks",
                    "invalid_blocks_format",
                    "invalid_attachments",
                    "msg_blocks_too_long",
                    "msg_too_long",
                    "no_text" ->
                "Slack does not accept the message as Baton wrote it. This is a mistake of Baton's: please report it with the lead's number.";
            case "message_not_found", "cant_update_message", "edit_window_closed" ->
                "The message that was to be updated in " + where
                        + " is gone or locked. Nothing is lost: `/lead show` has the present state.";
            case "internal_error",
                    "fatal_error",
                    "service_unavailable",
                    "request_timeout",
                    "no_answer",
                    "empty_answer",
                    "unreadable_answer" ->
                "Slack gave no usable answer however often Baton asked. The next move of the lead brings its card up to date.";
            default ->
                "Slack's answer was `" + Mrkdwn.typed(reason, 80) + "`, and Baton does not try this message again.";
        };
    }

    /** Where messages go, as mrkdwn. */
    static String place(String destination) {
        if (destination.equals(OutboxItem.OPERATIONS)) {
            return "the operations channel";
        }
        return destination.startsWith("U") || destination.startsWith("W")
                ? "<@" + Mrkdwn.escape(destination) + ">"
                : Mrkdwn.channel(destination);
    }
}

package dev.baton.slack.command;

/** What to do when Slack will not take a message, by the code it gives. */
final class DeliveryAdvice {

    private DeliveryAdvice() {}

    static String on(String reason) {
        return switch (reason) {
            case "not_in_channel" -> "Invite Baton there with `/invite`; the next move of the lead posts the card.";
            case "channel_not_found" ->
                "Create that channel or correct its name in the playbook, and if it is private," + " invite Baton.";
            case "is_archived" -> "Unarchive the channel, or name another one in the playbook.";
            case "restricted_action" -> "Ask the workspace's admins to let Baton post there.";
            case "user_not_found", "cannot_dm_bot", "user_disabled" ->
                "The account is gone: take it off the playbook's" + " roster.";
            case "missing_scope", "invalid_auth", "not_authed", "account_inactive", "token_revoked", "token_expired" ->
                "Install the app again from `manifest.yml` and give Baton the new `SLACK_BOT_TOKEN`.";
            default -> "Baton's log says more, and the next move of the lead brings its card up to date.";
        };
    }
}

package dev.baton.slack;

import dev.baton.doctor.Finding;

/** What a failed call means to whoever sets Baton up. */
final class Trouble {

    private Trouble() {}

    /** @param what is not known because of it, such as {@code The channels} */
    static Finding finding(String what, Failure failure) {
        if (failure instanceof Failure.Wait wait) {
            return new Finding(
                    what + " could not be read: Slack asks for a pause of "
                            + wait.retryAfter().toSeconds() + " s.",
                    "Run `baton doctor` again after that.");
        }
        if (SlackCalls.isLockedOut(failure.code())) {
            return new Finding(
                    "Slack refuses SLACK_BOT_TOKEN (" + failure.code() + ").",
                    "Copy the Bot User OAuth Token again from “OAuth & Permissions” of your Slack app; if the app was removed from the workspace, install it again.");
        }
        if (failure.code().equals("missing_scope")) {
            return new Finding(
                    what + " could not be read: the app lacks a scope for it.",
                    "Install the app again from manifest.yml, then run `baton doctor` again.");
        }
        if (failure instanceof Failure.Unreachable) {
            return new Finding(
                    what + " could not be read: Slack cannot be reached (" + failure.code() + ").",
                    "Check this machine's network and proxy, and SLACK_API_URL if you set it.");
        }
        return new Finding(
                what + " could not be read: Slack answered “" + failure.code() + "”.",
                "Run `baton doctor` again; if it stays so, look at status.slack.com.");
    }

    /** The same of a socket, which has a token of its own. */
    static Finding withSocket(Failure failure) {
        return failure instanceof Failure.Refused || SlackCalls.isLockedOut(failure.code())
                ? new Finding(
                        "Slack opens no socket with SLACK_APP_TOKEN (" + failure.code() + ").",
                        "Turn Socket Mode on for the app, and copy an app-level token with the scope connections:write from “Basic Information”.")
                : finding("The socket's address", failure);
    }
}

package dev.baton.sandbox.app;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Something that somebody did in the workspace and that the app is told.
 *
 * @param payload what Slack says about it, the same whichever way it goes
 */
public record Happening(Kind kind, ObjectNode payload) {

    /** What Slack knows the app to be told. */
    public enum Kind {
        COMMAND("slash_commands", true),
        CLICK("interactive", false),
        FORM("interactive", true),
        EVENT("events_api", false);

        private final String envelope;
        private final boolean answerable;

        Kind(String envelope, boolean answerable) {
            this.envelope = envelope;
            this.answerable = answerable;
        }

        /** The type of the envelope it comes in over a socket. */
        public String envelope() {
            return envelope;
        }

        /** Whether the acknowledgement may hold an answer. */
        public boolean answerable() {
            return answerable;
        }
    }
}

package dev.baton.sandbox.app;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody did in the workspace and that the app is told.
 *
 * @param payload what Slack says about it, the same whichever way it goes and however often
 * @param retry   null the first time
 */
public record Happening(
        Kind kind, ObjectNode payload, @Nullable Retry retry) {

    /** What is told for the first time. */
    public Happening(Kind kind, ObjectNode payload) {
        this(kind, payload, null);
    }

    /**
     * Why something is told again.
     *
     * @param number 1 to 3
     * @param reason as Slack calls it: {@code http_timeout}, {@code http_error} or {@code connection_failed}
     */
    public record Retry(int number, String reason) {}

    Happening again(Retry why) {
        return new Happening(kind, payload, why);
    }

    /** What Slack knows the app to be told. */
    public enum Kind {
        COMMAND("slash_commands", true),
        CLICK("interactive", false),
        FORM("interactive", true),
        SUGGESTION("interactive", true),
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

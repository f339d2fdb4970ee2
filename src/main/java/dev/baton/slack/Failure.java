package dev.baton.slack;

import java.time.Duration;

/** Why Slack did not do what it was asked to. */
public sealed interface Failure {

    /** Slack's own code such as {@code channel_not_found}, or one of ours in the same form. */
    String code();

    /** Not now: Slack, or Baton's own pace, asks to be left alone for that long. */
    record Wait(Duration retryAfter) implements Failure {
        @Override
        public String code() {
            return "ratelimited";
        }
    }

    /** Whether an earlier message arrived cannot be told before then. */
    record TooSoon(Duration retryAfter) implements Failure {
        @Override
        public String code() {
            return "fate_unknown";
        }
    }

    /** Asking again gets the same answer. */
    record Refused(String code) implements Failure {}

    /** No connection, or the token is refused: no other call would fare better. */
    record Unreachable(String code) implements Failure {}

    /**
     * It may work later.
     *
     * @param mayBeDone whether it may have been carried out all the same
     */
    record Transient(String code, boolean mayBeDone) implements Failure {}
}

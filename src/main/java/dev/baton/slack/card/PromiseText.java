package dev.baton.slack.card;

import dev.baton.lead.Event;
import dev.baton.lead.Promise;

/** What is said of a promise whose clock ran on. Names nobody: the owner has a message of their own. */
final class PromiseText {

    private PromiseText() {}

    static String of(Event.PromiseRan event) {
        boolean claim = event.promise() == Promise.CLAIM;
        String due = Mrkdwn.near("promised by", event.due(), event.at());
        return switch (event.stage()) {
            case WARNED -> "two thirds of the time for the first touch have passed (" + due + ")";
            case MISSED -> (claim ? "nobody has claimed it yet (" : "no first touch yet (") + due + ") ✗ late";
            case ESCALATED ->
                "twice the promised time has passed, and "
                        + (claim ? "nobody has claimed it (" : "nobody has touched it (") + due + ")";
        };
    }
}

package dev.baton.slack;

import com.slack.api.bolt.middleware.Middleware;
import dev.baton.slack.card.Message;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Bolt has no handler for what a handler throws; this stands around all of them, so that nobody is left without a word. */
final class CaughtFailures {

    private static final Logger LOG = LoggerFactory.getLogger(CaughtFailures.class);
    static final Message SORRY = new Message(
            "That did not work: something failed inside Baton. Leads are safe; `/lead show` and the lead's number says"
                    + " whether a move was made. Try again in a minute, and if it goes on, tell operations: the reason is"
                    + " in Baton's log.",
            List.of());

    private CaughtFailures() {}

    static Middleware answering(Acknowledgement acknowledgement) {
        return (request, response, chain) -> {
            try {
                return chain.next(request);
            } catch (Exception failed) {
                LOG.error("A handler failed on a request of type {}", request.getRequestType(), failed);
                return acknowledgement.telling(request, SORRY);
            }
        };
    }
}

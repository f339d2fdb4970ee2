package dev.baton.slack;

import dev.baton.slack.card.Message;

/** The way to somebody who clicked: a message that only they see, and that leaves the message they clicked on alone. */
@FunctionalInterface
public interface PrivateAnswers {

    /**
     * Sends it; may take as long as the network does.
     *
     * @param responseUrl as the click's payload gave it; good for 5 answers within 30 minutes
     */
    void respond(String responseUrl, Message message);
}

package dev.baton.slack;

import dev.baton.slack.card.Message;

/** The way to somebody who said something to Baton: nobody else sees what goes it. */
@FunctionalInterface
interface Replies {

    /** Sends it; may take as long as the network does. */
    void reply(Said to, Message message);
}

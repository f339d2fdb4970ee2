package dev.baton.slack;

import com.slack.api.bolt.response.Response;

/** A bare yes, and what is to happen once it is on its way; Bolt hands it on as it is. */
final class Followed extends Response {

    private final Runnable next;

    /** @param next returns at once */
    Followed(Runnable next) {
        setStatusCode(200);
        this.next = next;
    }

    Runnable next() {
        return next;
    }
}

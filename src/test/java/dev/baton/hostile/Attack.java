package dev.baton.hostile;

import java.nio.charset.StandardCharsets;

/**
 * One row of the table.
 *
 * @param what    is sent, as a sentence
 * @param sending sends it
 * @param code    that it is answered with: an HTTP status, or the exit code of a command
 * @param says    words that are in the answer; empty where it has none
 * @param after   what must hold afterwards
 */
record Attack(String what, Sending sending, int code, String says, After after) {

    /** Sends something and waits for the whole answer. */
    @FunctionalInterface
    interface Sending {
        Answer to(Site site) throws Exception;
    }

    /** A body for {@code POST /api/leads} that is refused. */
    static Attack json(String what, String body, int status, String says) {
        return json(what, body.getBytes(StandardCharsets.UTF_8), status, says);
    }

    static Attack json(String what, byte[] body, int status, String says) {
        return new Attack(what, site -> site.leads().json(body), status, says, After.NOTHING);
    }

    Attack but(After other) {
        return new Attack(what, sending, code, says, other);
    }

    @Override
    public String toString() {
        return what;
    }
}

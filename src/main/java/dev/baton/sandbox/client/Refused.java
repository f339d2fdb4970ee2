package dev.baton.sandbox.client;

import java.util.List;

/** Slack would not let this person do that; nothing happened. */
final class Refused extends Exception {

    private static final long serialVersionUID = 1;
    private final String code;
    private final int status;

    Refused(String code, String sentence) {
        this(code, sentence, 400);
    }

    private Refused(String code, String sentence, int status) {
        super(sentence);
        this.code = code;
        this.status = status;
    }

    /** @param possible what there is instead */
    static Refused notFound(String possible) {
        return new Refused("not_found", "There is nothing at this address. Possible: " + possible, 404);
    }

    /** For HTTP. */
    int status() {
        return status;
    }

    Outcome outcome() {
        return new Outcome(new Outcome.Problem(code, String.valueOf(getMessage())), List.of());
    }
}

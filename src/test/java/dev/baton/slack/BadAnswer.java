package dev.baton.slack;

import dev.baton.GatedCall;
import java.io.IOException;
import java.util.Map;

/** What Slack may answer in the place of what it should. */
enum BadAnswer {
    TOO_FAST_WITHOUT_RETRY_AFTER(call -> call.answer(429, Map.of(), "")),
    TOO_FAST(call -> call.answer(429, Map.of("Retry-After", "3"), "{\"ok\":false,\"error\":\"ratelimited\"}")),
    TOO_FAST_IN_THE_PAST(call -> call.answer(429, Map.of("Retry-After", "Wed, 21 Oct 2015 07:28:00 GMT"), "")),
    TOO_FAST_FOR_EVER(call -> call.answer(429, Map.of("Retry-After", "99999999999999999999"), "")),
    TOO_FAST_SOMEHOW(call -> call.answer(429, Map.of("Retry-After", "in a bit"), "")),
    TOO_FAST_WITH_200(call -> call.answer(200, Map.of(), "{\"ok\":false,\"error\":\"ratelimited\"}")),
    SERVER_ERROR(call -> call.answer(500, Map.of(), "")),
    SERVER_ERROR_AFTER_DOING_IT(call -> {
        call.ask();
        call.answer(500, Map.of(), "");
    }),
    PROXY_ERROR(call -> call.answer(502, Map.of("Content-Type", "text/html"), "<html><h1>Bad Gateway</h1></html>")),
    PAGE_IN_PLACE_OF_JSON(call -> call.answer(200, Map.of("Content-Type", "text/html"), "<html>Sign in</html>")),
    EMPTY(call -> call.answer(200, Map.of("Content-Type", "application/json"), "")),
    HALF_A_BODY(call -> call.giveHalf(call.ask())),
    CUT_BEFORE_DOING_IT(call -> {}),
    CUT_AFTER_DOING_IT(GatedCall::ask),
    FATAL_ERROR(call -> call.answer(200, Map.of(), "{\"ok\":false,\"error\":\"fatal_error\"}")),
    UNKNOWN_ERROR(call -> call.answer(200, Map.of(), "{\"ok\":false,\"error\":\"sunspots\"}")),
    LOCKED_OUT(call -> call.answer(200, Map.of(), "{\"ok\":false,\"error\":\"token_revoked\"}"));

    @SuppressWarnings("ImmutableEnumChecker") // The answers above keep nothing.
    private final Answering answering;

    BadAnswer(Answering answering) {
        this.answering = answering;
    }

    interface Answering {
        void to(GatedCall call) throws IOException, InterruptedException;
    }

    void to(GatedCall call) throws IOException, InterruptedException {
        answering.to(call);
    }
}

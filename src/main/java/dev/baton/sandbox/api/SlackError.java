package dev.baton.sandbox.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** An answer with {@code "ok": false}. */
public final class SlackError extends RuntimeException {

    private static final long serialVersionUID = 1;
    private final transient ObjectNode answer;
    private final long retryAfter;

    private SlackError(String code, ObjectNode answer, long retryAfter) {
        super(code);
        this.answer = answer;
        this.retryAfter = retryAfter;
    }

    public SlackError(String code) {
        this(code, answer(code), 0);
    }

    /** @param messages what is wrong in detail, as {@code response_metadata.messages} */
    SlackError(String code, List<String> messages) {
        this(code);
        var list = answer.putObject("response_metadata").putArray("messages");
        messages.forEach(list::add);
    }

    static SlackError missing(String argument) {
        return new SlackError("invalid_arguments", List.of("[ERROR] missing required field: " + argument));
    }

    static SlackError missingScope(String needed, String provided) {
        return new SlackError(
                "missing_scope", answer("missing_scope").put("needed", needed).put("provided", provided), 0);
    }

    static SlackError rateLimited(long retryAfterSeconds) {
        return new SlackError("ratelimited", answer("ratelimited"), retryAfterSeconds);
    }

    private static ObjectNode answer(String code) {
        return JsonNodeFactory.instance.objectNode().put("ok", false).put("error", code);
    }

    /** What the caller gets. */
    public ObjectNode answer() {
        return answer;
    }

    /** Seconds to wait; 0 unless the pace was too fast. */
    long retryAfter() {
        return retryAfter;
    }
}

package dev.baton.sandbox.client;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.sandbox.workspace.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of an action.
 *
 * @param problem null if all went well
 * @param shown   messages that are in the channel because of it by now; later answers of the app are not among them
 */
public record Outcome(@Nullable Problem problem, List<Message> shown) {

    public Outcome {
        shown = List.copyOf(shown);
    }

    /**
     * @param code     such as {@code not_in_channel}
     * @param sentence for the person who acted
     */
    public record Problem(String code, String sentence) {}

    /** Says in an answer whether all went well, and what did not. */
    void tellIn(ObjectNode answer) {
        answer.put("ok", problem == null);
        if (problem != null) {
            answer.put("error", problem.code()).put("detail", problem.sentence());
        }
    }

    static Outcome done(List<Message> shown) {
        return new Outcome(null, shown);
    }
}

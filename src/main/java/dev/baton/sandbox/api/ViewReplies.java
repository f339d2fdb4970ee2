package dev.baton.sandbox.api;

import com.fasterxml.jackson.databind.JsonNode;
import dev.baton.sandbox.workspace.View;
import dev.baton.sandbox.workspace.Workspace;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an app answers to a form that somebody sent: its acknowledgement says what becomes of the modal. */
public final class ViewReplies {

    private final Workspace workspace;
    private final Composer composer;

    public ViewReplies(Workspace workspace, Composer composer) {
        this.workspace = workspace;
        this.composer = composer;
    }

    /**
     * Does what the answer says.
     *
     * @param body an object with {@code response_action} and what belongs to it; empty for the bare yes that closes the
     *             modal
     * @throws SlackError if Slack would not take it
     */
    public void give(View view, JsonNode body) {
        String action = body.path("response_action").asText();
        switch (action) {
            case "" -> workspace.views().close(List.of(view));
            case "clear" -> workspace.views().close(workspace.views().stack(view.user()));
            case "update" -> workspace.views().update(view, modal(body));
            case "push" -> push(view, modal(body));
            case "errors" -> workspace.views().enter(view.id(), view.values(), errors(view, body.path("errors")));
            default -> throw new SlackError("unknown_response_action");
        }
    }

    private JsonNode modal(JsonNode body) {
        JsonNode view = composer.view(body.path("view"));
        if (!view.path("type").asText().equals("modal")) {
            throw new SlackError("invalid_arguments");
        }
        return view;
    }

    private void push(View below, JsonNode content) {
        if (workspace.views().stack(below.user()).size() >= ViewMethods.MAX_STACK) {
            throw new SlackError("push_limit_reached");
        }
        workspace.views().push(below, content);
    }

    /** Slack shows none of them where one is of an input that is not there. */
    private static Map<String, String> errors(View view, JsonNode sent) {
        Map<String, String> errors = new LinkedHashMap<>();
        sent.properties()
                .forEach(error -> errors.put(error.getKey(), error.getValue().asText()));
        List<String> inputs = view.content().path("blocks").findParents("element").stream()
                .map(block -> block.path("block_id").asText())
                .toList();
        if (errors.isEmpty() || !inputs.containsAll(errors.keySet())) {
            throw new SlackError("invalid_errors");
        }
        return errors;
    }
}

package dev.baton.sandbox.client;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.sandbox.client.SuggestionActions.Suggested;
import dev.baton.sandbox.client.SuggestionActions.Which;
import dev.baton.sandbox.workspace.Channel;
import dev.baton.sandbox.workspace.Workspace;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/**
 * {@code POST /sandbox/suggestions}: types ({@code value}) into a list that asks the app, for tests and for curl: in a
 * message ({@code channel} and {@code ts}), on the home tab ({@code tab=home}), or else in the modal that is open.
 */
public final class SuggestionServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    private final transient Workspace workspace;
    private final transient SuggestionActions suggestions;

    public SuggestionServlet(Workspace workspace, SuggestionActions suggestions) {
        this.workspace = workspace;
        this.suggestions = suggestions;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json;charset=utf-8");
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        try {
            Suggested suggested = suggested(request);
            new Outcome(suggested.problem(), List.of()).tellIn(answer);
            suggested.answer().properties().forEach(field -> answer.set(field.getKey(), field.getValue()));
        } catch (Refused e) {
            response.setStatus(e.status());
            e.outcome().tellIn(answer);
        }
        response.getWriter().print(answer);
    }

    private Suggested suggested(HttpServletRequest request) throws Refused {
        String user = Asked.user(workspace, request).id();
        Which which = new Which(Asked.parameter(request, "block_id"), Asked.parameter(request, "action_id"));
        String typed = request.getParameter("value") == null ? "" : request.getParameter("value");
        if (request.getParameter("ts") != null) {
            String channel = Asked.parameter(request, "channel");
            String id = workspace.channels().find(channel).map(Channel::id).orElse(channel);
            return suggestions.inMessage(user, id, request.getParameter("ts"), which, typed);
        }
        return "home".equals(request.getParameter("tab"))
                ? suggestions.inHome(user, which, typed)
                : suggestions.inModal(user, which, typed);
    }
}
